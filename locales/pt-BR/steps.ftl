### The login box beyond number and mailbox: passwords, passkeys, second steps, recovery, sign-up.
### A "second step" is what is asked after the first proof. A "passkey" is the thing that phones and browsers call so.

## Ways
way-password = Entrar com senha
way-passkey = Usar uma chave de acesso
other-password-line = { $digits ->
   *[other] Seu endereço de e-mail e sua senha
}
other-passkey-line = { $digits ->
   *[other] Seu rosto, sua impressão digital ou o bloqueio de tela
}
code-instead-password = Prefiro entrar com senha
code-instead-passkey = Prefiro usar uma chave de acesso
login-password-lead = Comece com seu endereço de e-mail.
login-passkey-lead = Use seu rosto, sua impressão digital ou o bloqueio de tela.
identifier-next = Continuar
start-sign-up = Primeira vez em { $app }? Crie uma conta

## Password
password-title = Digite sua senha
password-show = Mostrar a senha
password-error-empty = Digite sua senha
password-error-no-match = Esse e-mail e essa senha não combinam. Confira os dois ou escolha outra forma
password-error-closed = Esta senha foi bloqueada depois de tentativas erradas demais. Escolha outra forma ou crie uma nova senha
forgot-link = Esqueceu sua senha?
forgot-title = Crie uma nova senha
forgot-lead = Primeiro, vamos enviar um código para o seu e-mail.
forgot-sent = Se { $address } tiver uma conta aqui, já enviamos um código para esse endereço.
new-password-title = Crie uma nova senha
new-password-lead = Todas as suas sessões serão encerradas, e você vai entrar com a nova senha.
password-new = Nova senha
password-hint = { $least ->
    [one] Pelo menos { $least } caractere. Várias palavras aleatórias são uma boa escolha.
    [many] Pelo menos { $least } de caracteres. Várias palavras aleatórias são uma boa escolha.
   *[other] Pelo menos { $least } caracteres. Várias palavras aleatórias são uma boa escolha.
}
password-error-short = { $least ->
    [one] Use pelo menos { $least } caractere
    [many] Use pelo menos { $least } de caracteres
   *[other] Use pelo menos { $least } caracteres
}
password-error-long = { $most ->
    [one] Essa senha passa de { $most } byte. Use uma mais curta
    [many] Essa senha passa de { $most } de bytes. Use uma mais curta
   *[other] Essa senha passa de { $most } bytes. Use uma mais curta
}
password-error-common = Essa senha é fácil de adivinhar. Use várias palavras aleatórias
password-error-context = Outras pessoas conhecem “{ $word }”. Use palavras que não tenham nada a ver com você nem com este site

## Passkey
passkey-cancelled = Nenhuma chave de acesso foi usada. Tente de novo ou escolha outra forma.
passkey-failed = Essa chave de acesso não funcionou. Tente de novo ou escolha outra forma.
passkey-unknown = Esta chave de acesso não está vinculada a nenhuma conta daqui. Escolha outra forma.
passkey-stale = Demorou demais. Tente de novo.
passkey-no-script = As chaves de acesso precisam de JavaScript. Ative-o ou escolha outra forma.

## Mailed link
link-title = Entrar
link-heading = Entrar em { $app }?
link-elsewhere-title = Digite este código onde você começou
link-elsewhere-lead = Você começou em outro navegador ou em outro dispositivo. Digite este código lá:
link-elsewhere-warning = Se não foi você que começou a entrar, feche esta página e não passe o código a ninguém.

## Second step
mfa-title = Mais um passo
mfa-lead-totp = Abra seu aplicativo autenticador e digite o código de 6 dígitos de { $app }.
mfa-lead-passkey = Use sua chave de acesso para mostrar que é você e continuar para { $app }.
mfa-lead-sms = Vamos enviar um código por SMS para { $address }.
mfa-lead-email = Vamos enviar um código para { $address }.
mfa-sent = Enviamos um código para { $address }.
mfa-remember = { $days ->
    [one] Não pedir de novo neste navegador por { $days } dia
    [many] Não pedir de novo neste navegador por { $days } de dias
   *[other] Não pedir de novo neste navegador por { $days } dias
}
mfa-way-totp = Aplicativo autenticador
mfa-way-recovery = Usar um código de recuperação
mfa-error-totp = Esse código não está certo. Os códigos mudam a cada 30 segundos, então use o mais recente.
mfa-error-code = Esse não é o código que enviamos. Veja nossa mensagem mais recente e tente de novo.
mfa-error-dead = Esse código não serve mais. Envie um novo.
mfa-error-locked = Esta forma foi bloqueada depois de tentativas erradas demais. Escolha outra.
mfa-error-not-sent = Não conseguimos enviar um código para lá agora. Escolha outra forma.
mfa-name-totp = Aplicativo autenticador
mfa-name-passkey = Chave de acesso
mfa-name-sms = SMS
mfa-name-email = E-mail
mfa-about-totp = Um código de 6 dígitos de um aplicativo no seu celular. Funciona sem sinal.
mfa-about-passkey = Seu rosto, sua impressão digital ou o bloqueio de tela. A forma mais rápida e segura.
mfa-about-sms = Um código por SMS. Outras pessoas podem tomar um número de telefone, então mantenha também outra forma.
mfa-about-email = Um código por e-mail. Prático, mas a opção mais fraca.

## Recovery code
recovery-title = Use um código de recuperação
recovery-lead = Cada código da lista que você guardou funciona uma vez.
recovery-label = Código de recuperação
recovery-hint = 15 letras e dígitos, em grupos de cinco
recovery-error-empty = Digite um código de recuperação
recovery-error-wrong = Esse código de recuperação não está certo ou já foi usado
codes-title = Seus códigos de recuperação
codes-lead = Guarde-os em um lugar seguro. Eles só aparecem agora. Cada um funciona uma vez, para quando você não puder usar seu segundo passo.
codes-lead-used = Você usou um dos seus códigos de recuperação, então aqui estão códigos novos. Os antigos não valem mais. Guarde estes em um lugar seguro: eles só aparecem agora.
codes-copy = Copiar
codes-download = Baixar
codes-print = Imprimir
codes-saved = Guardei estes códigos
codes-done = Pronto

## Setting a second step up on the way
enrol-title = Adicione uma segunda forma de mostrar que é você
enrol-lead = { $app } pede um segundo passo. Ele protege você se outra pessoa conseguir seu código ou seu número.
offer-title = Adicione outra forma de entrar
offer-lead = Por enquanto, um SMS é a única forma de entrar na sua conta. Se você perder o número, perde a conta. Adicione outra forma agora.
offer-passkey-title = Da próxima vez, sem código
offer-passkey-lead = Entre em { $app } com seu rosto, sua digital ou o bloqueio de tela.
offer-shared-device = Não configure uma chave de acesso em um dispositivo que você compartilha.
offer-later = Agora não

## Confirming to be there
confirm-title = Primeiro, confirme que é você
confirm-lead = Você vai mudar a proteção da sua conta.
confirm-none = Nenhuma das suas formas de entrar está ativada agora. Fale com quem administra.
somebody-else-title = Essa é outra conta
somebody-else-body = Você confirmou com uma conta diferente daquela em que entrou. Volte e use a sua.

## Sign-up
signup-title = Crie uma conta
signup-lead = Para usar { $app }. Se você já tem uma conta, vai entrar nela.
signup-name = Seu nome
signup-submit = Criar conta
signup-by-phone = Prefiro usar um número de telefone
signup-by-email = Prefiro usar um endereço de e-mail
signup-have-one = Já tenho uma conta

## A number that nobody proved for long
old-number-title = Faz bastante tempo
old-number-lead = O código estava certo, mas este número não é usado aqui há muito tempo, e números passam para outras pessoas. Se a conta for sua, entre de outra forma.
old-number-new = O número é novo para você?
old-number-claim-lead = Então você pode ter uma conta própria com ele. Antes, esperamos alguns dias e avisamos quem o usava.
old-number-claim = Este número é novo para mim
old-number-until = A partir de { $date }, entrar com este número criará uma conta nova, a menos que quem o usava se oponha.
old-number-turned-down = Quem usa este número aqui diz que ele continua sendo seu. Fale com quem administra.
