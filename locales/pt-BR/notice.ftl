### What an account's owner is told of by mail, and the page that takes it back.
### A "second step" is what is asked after the first way in; a "passkey" keeps its name where people know it by that.

## What happened
notice-phone-set-title = A entrada por SMS foi ativada
notice-phone-set = Os códigos enviados para { $number } agora abrem sua conta em { $app }.
notice-phone-changed-title = Seu número foi alterado
notice-phone-changed = Os códigos da sua conta em { $app } agora vão para { $number } em vez de { $before }.
notice-phone-removed-title = Seu número foi removido
notice-phone-removed = { $number } foi removido da sua conta em { $app }.
notice-email-set-title = Um endereço de e-mail foi adicionado
notice-email-set = Sua conta em { $app } agora usa { $address }.
notice-email-changed-title = Seu endereço de e-mail foi alterado
notice-email-changed = Sua conta em { $app } agora usa { $address } em vez de { $before }.
notice-mfa-added-title = Um segundo passo foi adicionado
notice-mfa-added = Sua conta em { $app } tem um novo segundo passo: { $method }.
notice-mfa-removed-title = Um segundo passo foi removido
notice-mfa-removed = Sua conta em { $app } não tem mais este segundo passo: { $method }.
notice-passkey-added-title = Uma chave de acesso foi adicionada
notice-passkey-added = Uma nova chave de acesso abre sua conta em { $app }.
notice-passkey-removed-title = Uma chave de acesso foi removida
notice-passkey-removed = Uma chave de acesso foi removida da sua conta em { $app }.
notice-password-changed-title = Sua senha foi alterada
notice-password-changed = Sua conta em { $app } tem uma nova senha.
notice-password-removed-title = Sua senha foi removida
notice-password-removed = Sua conta em { $app } não tem mais senha.
notice-recovery-made-title = Novos códigos de recuperação foram criados
notice-recovery-made = Sua conta em { $app } tem novos códigos de recuperação. Os antigos não valem mais.
notice-recovery-used-title = Um código de recuperação foi usado
notice-recovery-used = { $left ->
    [one] Alguém entrou em { $app } com um dos seus códigos de recuperação. Resta { $left }.
    [many] Alguém entrou em { $app } com um dos seus códigos de recuperação. Restam { $left }.
   *[other] Alguém entrou em { $app } com um dos seus códigos de recuperação. Restam { $left }.
}
notice-new-browser-title = Nova entrada
notice-new-browser = Alguém entrou em { $app } com a sua conta, em um navegador em que ela ainda não tinha sido usada.
notice-locked-title = Uma forma de entrar foi fechada
notice-locked = Houve tentativas erradas demais, e uma forma de entrar na sua conta em { $app } foi fechada.
notice-number-claimed-title = Seu número vai sair da sua conta
notice-number-claimed = { $days ->
    [one] Outra pessoa mostrou que recebe os SMS enviados para { $number }. Em { $days } dia ele será removido da sua conta em { $app }.
    [many] Outra pessoa mostrou que recebe os SMS enviados para { $number }. Em { $days } de dias ele será removido da sua conta em { $app }.
   *[other] Outra pessoa mostrou que recebe os SMS enviados para { $number }. Em { $days } dias ele será removido da sua conta em { $app }.
}
notice-deleted-title = Sua conta foi excluída
notice-deleted = Sua conta em { $app } foi excluída, com tudo o que havia nela.

## Second steps
notice-method-totp = aplicativo autenticador
notice-method-passkey = chave de acesso
notice-method-sms = código por SMS
notice-method-email = código por e-mail

## Circumstances
notice-when = Quando: { $at }
notice-browser = Navegador: { $browser }
notice-browser-on = { $browser } no { $system }
notice-network = Endereço de rede: { $network }
notice-name = Nome: { $name }

## What to do
notice-was-you = Se foi você, não precisa fazer nada.
notice-take-back = { $days ->
    [one] Se não foi você, use este link. Ele desfaz a alteração e encerra todas as sessões. Ele vale por { $days } dia.
    [many] Se não foi você, use este link. Ele desfaz a alteração e encerra todas as sessões. Ele vale por { $days } de dias.
   *[other] Se não foi você, use este link. Ele desfaz a alteração e encerra todas as sessões. Ele vale por { $days } dias.
}
notice-sign-out = { $days ->
    [one] Se não foi você, use este link. Ele encerra todas as sessões. Ele vale por { $days } dia.
    [many] Se não foi você, use este link. Ele encerra todas as sessões. Ele vale por { $days } de dias.
   *[other] Se não foi você, use este link. Ele encerra todas as sessões. Ele vale por { $days } dias.
}
notice-keep-number = Se o número ainda é seu, use este link para ficar com ele.
notice-no-link = Se não foi você, fale com quem administra { $app }.
notice-not-me = Não fui eu
notice-keep = Ficar com meu número
invitation-subject = Você foi convidado para { $app }
invitation-body = Uma conta foi criada para você em { $app }. Use este link para abri-la.
invitation-once = O link funciona uma vez. Se você não sabe do que se trata, ignore este e-mail.
invitation-button = Abrir minha conta
recovery-link-subject = Voltar a entrar em { $app }
recovery-link-body = Alguém que cuida de { $app } iniciou isto para ajudar você a voltar a entrar.
recovery-link-what = Use este link para confirmar que esta caixa de e-mail é sua e depois entre. Ninguém vê nenhum código nem senha sua.
recovery-link-button = Voltar a entrar
recovery-link-once = O link funciona uma vez. Se você não pediu ajuda a ninguém, ignore este e-mail: sem o link nada muda.

## The page behind the link
disown-title = Não foi você?
disown-keep-title = Este número ainda é seu?
disown-lead-take-back = Aperte o botão para desfazer isso e encerrar todas as sessões da sua conta.
disown-lead-sign-out = Aperte o botão para encerrar todas as sessões da sua conta.
disown-lead-keep = Aperte o botão para ficar com o número e encerrar todas as sessões da sua conta.
disown-done-title = Está resolvido
disown-done-back = A alteração foi desfeita.
disown-done-kept = O número continua na sua conta.
disown-done-nothing = Não havia mais nada a desfazer.
disown-done-signed-out = Todas as sessões da sua conta foram encerradas.
disown-next-title = O que fazer agora
disown-next-mailbox = Troque a senha do seu e-mail se outra pessoa puder estar lendo suas mensagens.
disown-next-password = Sua senha não vale mais. Escolha uma nova que você não use em nenhum outro lugar.
disown-next-look = Entre de novo e confira todas as formas de entrar na sua conta.
disown-continue = Ir para a sua conta
