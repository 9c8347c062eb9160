### The login box.
### "Code" is always the one-time digits, never a computer program. "Text" is an SMS.

## Frame of every page
page-title = { $step } – { $app }
page-title-error = Erro: { $step } – { $app }
error-prefix = Erro:
host-label = Você está em
language-label = Idioma
foot-privacy = Privacidade
foot-terms = Termos
foot-support = Ajuda
elsewhere = Você entrou em outra aba.
elsewhere-continue = Continuar

## Start, phone
login-title = Entrar
login-phone-lead = Enviamos um código de uso único por SMS para o seu celular. Não precisa de senha.
login-phone-lead-signup = Enviamos um código de uso único por SMS para o seu celular. Se é sua primeira vez aqui, isso cria sua conta.
phone-region = País ou região
phone-region-suggested = Sugestões
phone-region-all = Todos
phone-label = Número de celular
phone-hint = Por exemplo, { $example }
phone-send = Receber um código por SMS
phone-sending = Enviando…
phone-rates = Sua operadora pode cobrar pelas mensagens.
used-last = Usado da última vez
or = ou

## Start, e-mail
login-email-lead = Enviamos um código de uso único para o seu e-mail. Não precisa de senha.
email-label = Endereço de e-mail
email-send = Receber um código por e-mail

## Ways
way-sms = Receber um código por SMS
way-email = Receber um código por e-mail
other-title = Escolha outra forma
other-lead = Você pode entrar em { $app } destas formas.
other-sms-line = Um código de { $digits } dígitos no seu celular
other-email-line = Um código de { $digits } dígitos no seu e-mail
other-back = Voltar

## Errors of the start pages
phone-error-empty = Digite seu número de celular
phone-error-not-digits = Um número de telefone só tem dígitos, espaços e + ( ) - .
phone-error-too-short = { $number } é curto demais para este país ({ $country }). Confira o número e tente de novo
phone-error-too-long = { $number } é longo demais para este país ({ $country }). Confira o número e tente de novo
phone-error-not-in-plan = { $number } não é um número de telefone deste país ({ $country }). Confira o país e o número
phone-error-email = Isso é um endereço de e-mail. Escolha “Receber um código por e-mail” abaixo para usá-lo
phone-error-landline = { $number } parece um telefone fixo, e telefones fixos não recebem SMS. Digite um número de celular
phone-error-kind = Não podemos enviar códigos para este tipo de número. Digite um número de celular
phone-error-country = Ainda não enviamos SMS para números deste país ({ $country }). Escolha outra forma abaixo
phone-error-extension = Deixe o ramal de fora e digite só o número
phone-error-opted-out = Este número pediu para não receber nossos SMS. Envie START por SMS para o número de onde eles vieram, ou escolha outra forma
phone-error-refused = Não foi possível entregar o SMS para { $number }. Confira o número ou escolha outra forma
phone-error-off = Entrar por SMS está desativado aqui. Escolha outra forma
email-error-empty = Digite seu endereço de e-mail
email-error-shape = Digite um endereço de e-mail como nome@example.com
email-error-too-long = Esse endereço de e-mail é longo demais
email-error-phone = Isso é um número de telefone. Escolha “Receber um código por SMS” abaixo para usá-lo
email-error-off = Entrar por e-mail está desativado aqui. Escolha outra forma

## Code
code-title = Digite seu código
code-sent-sms = Enviado por SMS para { $number }
code-sent-email = Enviado por e-mail para { $address }
code-change-sms = Mudar o número
code-change-email = Mudar o endereço
code-label = Código de { $digits } dígitos
code-hint = { $minutes ->
    [one] Vale por { $minutes } minuto. Nunca o compartilhe, nem com a gente.
    [many] Vale por { $minutes } de minutos. Nunca o compartilhe, nem com a gente.
   *[other] Vale por { $minutes } minutos. Nunca o compartilhe, nem com a gente.
}
code-tries-left = { $left ->
    [one] Resta { $left } tentativa. Depois disso, você precisa de um novo código.
    [many] Restam { $left } de tentativas. Depois disso, você precisa de um novo código.
   *[other] Restam { $left } tentativas. Depois disso, você precisa de um novo código.
}
code-submit = Entrar
code-checking = Conferindo…
code-help = Não recebeu o código?
code-help-sms = Um SMS pode levar um minuto. Confira o número acima e se o seu celular tem sinal.
code-help-email = Um e-mail pode levar um minuto. Confira o endereço acima e sua pasta de spam.
code-help-no-account = Se você não receber um código, talvez não haja uma conta para esses dados aqui.
code-resend = Enviar de novo
code-resend-in = Enviar de novo em
code-resend-ready = Você já pode enviar o código de novo.
code-instead-email = Prefiro um código por e-mail
code-instead-sms = Prefiro um código por SMS
code-sent-again = Enviado de novo às { $time }.
code-too-soon = Você pode enviar de novo às { $time }.
code-slow = O SMS pode demorar um momento.
code-delivered = Entregue às { $time }.
code-undelivered = Sua rede não aceitou o SMS. Escolha outra forma.
code-not-sent = Não conseguimos enviar a mensagem agora. Escolha outra forma ou envie de novo daqui a pouco.

## Errors of the code page
code-error-empty = Digite o código que enviamos
code-error-not-digits = O código só tem dígitos
code-error-length = { $digits ->
   *[other] O código tem { $digits } dígitos. Você digitou { $entered }
}
code-error-wrong = { $code } não é o código que enviamos. Veja nossa mensagem mais recente e tente de novo.
code-error-expired = Esse código expirou. Envie um novo para continuar.
code-error-new-sent = Esse código expirou. Acabamos de enviar um novo para você.
code-error-superseded = Um código mais novo foi enviado. Digite o mais recente.

## Wait page
wait-title-tries = Códigos errados demais
wait-title-sends = Mensagens demais
wait-title-network = Tentativas demais a partir desta rede
wait-until = Para sua segurança, espere até { $time } e comece de novo.
wait-minutes = { $minutes ->
    [one] Falta { $minutes } minuto.
    [many] Faltam { $minutes } de minutos.
   *[other] Faltam { $minutes } minutos.
}
wait-minutes-script = Minutos restantes: { $minutes }
wait-other = O que você pode fazer agora
wait-tries-new = O código não serve mais. Você pode pedir um novo.
start-again = Começar de novo
back-to = Voltar para { $app }

## Pages about the state of the sign-in
stale-title = Esta página de entrada expirou
stale-body = Ela ficou aberta por mais de uma hora. Nada se perdeu.
cookie-title = Seu navegador não guardou um cookie de que precisamos
cookie-body = Permita cookies para este site, volte para { $app } e comece de novo. Em geral, a causa é uma janela anônima ou um bloqueador de cookies.
used-title = Você já usou esta página
used-body = Você já entrou. Não há mais nada a fazer aqui.
continue-to = Continuar para { $app }
no-way-title = Não há como entrar agora
no-way-body = Nenhuma forma de entrar está ativada para { $app }. Só quem administra pode mudar isso.
step-up-title = Falta mais um passo
step-up-body = Seu código está certo, mas { $app } pede um segundo passo que sua conta ainda não tem. Fale com quem administra.
blocked-title = Esta conta está pausada
blocked-body = Fale com quem administra { $app }.
signed-out-title = Você saiu
signed-out-body = Você pode fechar esta página.
sign-out-title = Sair?
sign-out-body = Você sai aqui de { $app } e de tudo o que usa esta entrada.
sign-out-confirm = Sair
