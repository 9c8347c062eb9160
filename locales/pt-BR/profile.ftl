### A person's own pages beside Privacy & Security: profile, sessions, activity, data. And the page of an invitation.

## Profile
profile-title = Perfil
profile-lead = Os aplicativos em que você entra veem seu nome, seu idioma e sua foto, se você permitir.
profile-error-title = Confira o que você digitou
profile-name = Nome
profile-name-hint = Como os outros devem ler. Você pode deixar em branco.
profile-error-name = O nome é longo demais. Use até 100 caracteres
profile-language = Idioma
profile-language-hint = Para estas páginas e para as mensagens que enviamos a você.
profile-error-language = Escolha um idioma da lista
profile-email = E-mail
profile-email-none = Ainda não há um endereço de e-mail. Com ele, avisamos você quando algo muda, e você consegue voltar a entrar se perder o celular.
profile-email-proven = Confirmado
profile-email-unproven = Não confirmado
profile-email-add = Adicionar um endereço de e-mail
profile-email-change = Mudar
profile-phone = Telefone
profile-phone-set = Você pode entrar com o número { $number }.
profile-phone-none = Nenhum número serve para entrar nesta conta.
profile-phone-manage = Ir para Privacidade e segurança
profile-picture = Foto
profile-picture-own = Sua foto
profile-picture-file = Arquivo da foto
profile-picture-hint = PNG, JPEG, WebP ou GIF, de até 256 kB. Qualquer pessoa que tenha o endereço da foto pode vê-la. A localização e os outros dados da câmera são removidos.
profile-picture-set = Usar esta foto
profile-picture-sending = Enviando…
profile-picture-remove = Remover a foto
picture-error-empty = Escolha um arquivo
picture-error-large = O arquivo passa de 256 kB. Escolha uma foto menor
picture-error-kind = O arquivo precisa ser uma imagem PNG, JPEG, WebP ou GIF
picture-error-wide = A foto tem mais de 4096 pixels de largura ou de altura. Diminua o tamanho dela
profile-done-saved = Seu perfil foi salvo.
profile-done-email = Seu endereço de e-mail foi alterado.
profile-done-picture = Sua foto foi alterada.
profile-done-picture-removed = Sua foto foi removida.

## Email address
email-change-title = Seu endereço de e-mail
email-change-lead = Vamos enviar um código para o novo endereço. O antigo continua sendo o seu até você digitar o código. Avisamos os dois sobre a alteração.
email-change-lead-first = Vamos enviar um código para o endereço, para ter certeza de que ele é seu.
email-change-same = Este já é o seu endereço

## Where somebody is signed in
sessions-title = Onde você entrou
sessions-lead = Não reconhece algum deles? Encerre a sessão dele e depois confira Privacidade e segurança.
sessions-this = Este navegador
sessions-unknown-browser = Navegador desconhecido
sessions-proof = Entrada com { $how }
sessions-by-sms = um código por SMS
sessions-by-email = um código ou link por e-mail
sessions-by-password = a senha
sessions-by-totp = um aplicativo autenticador
sessions-by-passkey = uma chave de acesso
sessions-by-recovery = um código de recuperação
sessions-since = Desde { $date }
sessions-used = Último uso: { $time }
sessions-end = Encerrar sessão
sessions-end-named = Encerrar sessão em { $browser }
sessions-end-others = Encerrar todas as outras sessões
sessions-note = O nome de cada navegador é o que ele mesmo informa. “Último uso” é anotado uma vez por hora.
sessions-others-title = Encerrar todas as outras sessões?
sessions-others-lead = { $count ->
    [one] A sessão é encerrada na hora em mais { $count } navegador, e todos os aplicativos e dispositivos que não pertencem a este navegador perdem o acesso.
    [many] A sessão é encerrada na hora em mais { $count } de navegadores, e todos os aplicativos e dispositivos que não pertencem a este navegador perdem o acesso.
   *[other] A sessão é encerrada na hora em mais { $count } navegadores, e todos os aplicativos e dispositivos que não pertencem a este navegador perdem o acesso.
}
sessions-others-none = Não há sessão aberta em nenhum outro navegador. Todos os aplicativos e dispositivos que não pertencem a este navegador perdem o acesso.
sessions-done-ended = A sessão nesse navegador foi encerrada.
sessions-done-others = Todas as suas outras sessões foram encerradas.

## What happened
activity-title = Atividade
activity-lead = O que aconteceu na sua conta nos últimos 90 dias.
activity-none = Nada aconteceu na sua conta nos últimos 90 dias.
activity-when = { $time }
activity-application = Aplicativo: { $app }
activity-browser = Navegador: { $browser }
activity-network = Endereço de rede: { $network }
activity-not-me = Não fui eu
activity-older = Mais antigas
activity-newest = Mais recentes
event-code-requested = Um código foi pedido
event-code-wrong = Um código errado foi digitado
event-created = Sua conta foi criada
event-signed-in = Entrada na conta
event-first-step = Primeiro passo da entrada; ainda faltava o segundo
event-signed-out = Saída da conta
event-token-replayed = O acesso foi removido porque uma chave foi usada duas vezes
event-consent-given = Um aplicativo recebeu acesso
event-consent-withdrawn = O acesso de um aplicativo foi removido
event-device = Entrada em um dispositivo
event-second-step = Segundo passo concluído
event-second-step-wrong = O segundo passo deu errado
event-password-wrong = Uma senha errada foi digitada
event-phone-set = Um número de telefone foi configurado
event-phone-changed = O número de telefone foi alterado
event-phone-removed = O número de telefone foi removido
event-email-changed = O endereço de e-mail foi adicionado ou alterado
event-mfa-added = Um segundo passo foi adicionado
event-mfa-removed = Um segundo passo foi removido
event-passkey-added = Uma chave de acesso foi adicionada
event-passkey-removed = Uma chave de acesso foi removida
event-password-changed = A senha foi criada ou alterada
event-password-removed = A senha foi removida
event-codes-made = Novos códigos de recuperação foram criados
event-code-used = Um código de recuperação foi usado
event-new-browser = Entrada em um novo navegador
event-locked = Uma forma de entrar foi fechada depois de tentativas erradas demais
event-disowned = Uma alteração foi desfeita com o link de um e-mail
event-profile = O nome, o idioma ou a foto foi alterado
event-number-claimed = Outra pessoa pediu para ficar com seu número de telefone
event-number-released = Seu número de telefone passou para outra pessoa
event-exported = Uma cópia dos seus dados foi baixada
event-deleted = A conta foi excluída
event-invited = Você recebeu um convite
event-administrator = Um administrador alterou sua conta
not-me-title = Não foi você?
not-me-lead = Talvez outra pessoa consiga usar sua conta. Faça isto agora, nesta ordem.
not-me-sessions = Encerre a sessão em todos os navegadores que você não reconhecer.
not-me-sessions-link = Ver onde você entrou
not-me-factors = Remova todas as formas de entrar e os segundos passos que não são seus, e crie uma nova senha se você usa senha.
not-me-factors-link = Ir para Privacidade e segurança
not-me-mail = Olhe sua caixa de e-mail: cada mensagem sobre uma alteração tem um link que a desfaz, válido por dez dias.
not-me-back = Voltar para a atividade

## Data
data-title = Seus dados
data-copy = Obter uma cópia
data-copy-lead = Um arquivo JSON com tudo o que se sabe sobre você aqui: perfil, endereços, formas de entrar, navegadores, aplicativos e atividade. Ele não contém segredos.
data-copy-take = Baixar uma cópia
data-delete-lead = Exclui sua conta e tudo o que pertence a ela. Não dá para recuperá-la.
data-delete-go = Excluir conta…
delete-title = Excluir conta
delete-lead = Isto não pode ser desfeito, nem por você nem por mais ninguém.
delete-what-profile = Seu nome, sua foto, seu número e seu endereço de e-mail são excluídos.
delete-what-factors = As chaves de acesso, os segundos passos, os códigos de recuperação e a senha deixam de valer.
delete-what-apps = Todas as suas sessões são encerradas, e os aplicativos perdem o acesso. O que eles sabem sobre você continua com eles.
delete-what-again = Se você entrar de novo com o mesmo número ou endereço, isso cria uma conta nova, que não tem nada a ver com esta.
delete-told = Vamos enviar um último e-mail para os seus endereços confirmados.
delete-confirm = Excluir minha conta
deleted-title = Sua conta foi excluída
deleted-lead = Todas as suas sessões foram encerradas.
deleted-again = Entrar ou criar uma nova conta

## The page of an invitation
invite-title = Você recebeu um convite
invite-lead = Uma conta foi criada para você. Aperte o botão para confirmar que { $address } pertence a você e depois entre.
invite-lead-bare = Uma conta foi criada para você. Aperte o botão e depois entre.
invite-confirm = Confirmar e entrar
invite-taken = Este endereço de e-mail já pertence a outra conta. Entre com ele.
invite-sign-in = Entrar
invite-back-title = Voltar a entrar
invite-back-lead = Aperte o botão para confirmar que { $address } é seu e depois entre.
