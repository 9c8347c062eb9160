### A person's own pages: Privacy & Security and what belongs to it.

## Frame
account-skip = Ir para o conteúdo
account-nav = Sua conta
account-nav-profile = Perfil
account-nav-security = Privacidade e segurança
account-nav-sessions = Onde você entrou
account-nav-activity = Atividade
account-nav-data = Seus dados
account-cancel = Cancelar
account-save = Salvar
account-confirm = Confirmar
account-back = Voltar

## Privacy & Security
security-title = Privacidade e segurança
security-lead = Como você entra e o que protege sua conta.
security-since = Desde { $date }
security-used = Último uso: { $date }
security-remove = Remover
security-remove-named = Remover { $name }
security-rename = Renomear
security-rename-named = Renomear { $name }
security-phone = Entrar por SMS
security-phone-set = Você pode entrar com um código enviado para o número { $number }.
security-phone-open = Entre com um código enviado para o seu celular.
security-phone-locked = Primeiro, adicione um segundo passo que não seja o SMS, como um aplicativo autenticador. Assim, perder o celular não deixa você sem acesso.
security-phone-fix = Adicionar um segundo passo
security-phone-off = O número { $number } não é usado agora: entrar por SMS está desativado aqui.
security-phone-set-up = Configurar
security-phone-change = Mudar o número
security-phone-remove = Desativar
security-steps = Segundo passo
security-steps-lead = Pedido depois da senha, do SMS ou do e-mail, para que não baste roubar uma coisa só.
security-steps-add = Adicionar um segundo passo
security-remembered = { $count ->
    [one] O segundo passo não é pedido em { $count } navegador.
    [many] O segundo passo não é pedido em { $count } de navegadores.
   *[other] O segundo passo não é pedido em { $count } navegadores.
}
security-forget = Pedir de novo em todos
security-passkeys = Chaves de acesso
security-passkeys-none = Ainda não há chaves de acesso. Elas são a forma mais rápida e segura de entrar.
security-passkeys-add = Adicionar uma chave de acesso
security-codes = Códigos de recuperação
security-codes-left = { $left ->
    [0] Não resta nenhum código de recuperação. Crie novos.
    [one] Resta { $left } código de recuperação.
    [many] Restam { $left } de códigos de recuperação.
   *[other] Restam { $left } códigos de recuperação.
}
security-codes-new = Novos códigos
security-password = Senha
security-password-set = Você tem uma senha.
security-password-none = Você não tem senha.
security-password-add = Criar uma senha
security-password-change = Mudar a senha
security-sessions = Veja todos os navegadores em que sua conta está aberta e encerre o que você não reconhecer.
security-sessions-show = Mostrar

## What was done
done-phone-set = Agora você pode entrar com o seu número. Avisamos você por e-mail.
done-phone-changed = Agora você entra com o novo número. O antigo não vale mais.
done-phone-removed = A entrada por SMS está desativada na sua conta.
done-totp-added = Seu aplicativo autenticador está configurado.
done-totp-removed = O aplicativo autenticador foi removido.
done-step-added = Seu segundo passo está configurado.
done-step-removed = Esse segundo passo foi removido.
done-passkey-added = Sua chave de acesso está pronta.
done-passkey-renamed = A chave de acesso já tem o novo nome.
done-passkey-removed = A chave de acesso foi removida daqui. Você também pode excluí-la no seu dispositivo.
done-password-set = Sua nova senha vale a partir de agora.
done-password-removed = Sua senha foi removida.
done-forgotten = O segundo passo volta a ser pedido em todos os navegadores.
done-codes-made = Seus novos códigos de recuperação já valem. Os antigos não valem mais.

## Phone set-up
wizard-step = Etapa { $step } de { $of }
phone-setup-title = Entrar por SMS
phone-setup-lead = Digite o número com que você quer entrar. Vamos enviar um código para ele por SMS.
phone-step-title = SMS como segundo passo
phone-step-lead = Digite o número para o qual devemos enviar os códigos por SMS.
phone-setup-risk = Um número de telefone pode ser tomado por outras pessoas, passar para outro dono ou ficar fora de alcance. Mantenha outra forma de entrar, como uma chave de acesso ou um aplicativo autenticador.
phone-error-taken = Este número é usado por outra conta. Entre com ele ou remova-o de lá primeiro
phone-error-too-often = Foram pedidas mensagens demais. Espere um pouco e tente de novo
phone-error-not-sent = Não conseguimos enviar um SMS para esse número agora
code-error-taken = Outra conta já usa esses dados. Entre com eles ou remova-os de lá primeiro
code-error-wrong-again = Esse não é o código que enviamos. Veja nossa mensagem mais recente e tente de novo
code-error-not-open = Isto não pode ser configurado agora. Seus segundos passos mudaram nesse meio-tempo
remove-phone-title = Desativar a entrada por SMS
remove-phone-lead = Vamos enviar um código por SMS para o número { $number }, para que ninguém mais possa fazer isso.
remove-phone-remaining = Você ainda pode entrar com:
remove-phone-lost = Não tenho mais este número
remove-last-way = Esta é sua última forma de entrar. Adicione outra primeiro.
remove-last-step = Um segundo passo é obrigatório aqui, e este é o seu último. Adicione outro primeiro.
remove-sms-rests = Entrar por SMS exige um segundo passo que não seja o SMS, e este é o último que você tem.
kept-title = Não dá para remover assim
kept-both = Remover e desativar a entrada por SMS
kept-back = Manter

## Second steps
second-step-title = Adicione um segundo passo
second-step-lead = Escolha o que vamos pedir além da primeira confirmação.
second-step-none = Não há nada para adicionar agora.
second-step-best = Recomendado
second-step-add = Adicionar
totp-title = Configure um aplicativo autenticador
totp-lead = Serve qualquer aplicativo que gere códigos de 6 dígitos.
totp-step-scan = Escaneie esta imagem com o aplicativo:
totp-qr = Um código QR que contém a chave abaixo
totp-key = Ou digite esta chave nele:
totp-open = Abrir em um aplicativo neste dispositivo
totp-step-code = Digite o código de 6 dígitos que o aplicativo mostra
totp-name = Nome (opcional)
totp-turn-on = Ativar
totp-error-wrong = Esse código não está certo. Os códigos mudam a cada 30 segundos, então use o mais recente
totp-error-stale = Demorou demais. Escaneie a nova imagem e digite o código dela
totp-error-too-many = Você já tem o máximo de aplicativos autenticadores que uma conta pode ter
passkey-title = Adicione uma chave de acesso
passkey-lead = Na próxima vez, entre com seu rosto, sua impressão digital ou o bloqueio de tela.
passkey-shared = Não faça isso em um dispositivo que você divide com outras pessoas.
passkey-add = Adicionar chave de acesso
passkey-name = Nome
passkey-name-hint = Deixe em branco para usar o nome do seu dispositivo
passkey-name-title = Renomeie a chave de acesso
passkey-name-empty = Digite um nome
passkey-registered = Este dispositivo já tem uma chave de acesso para a sua conta.
passkey-too-many = Você já tem o máximo de chaves de acesso que uma conta pode ter.
codes-new-title = Novos códigos de recuperação
codes-new-lead = Você vai receber dez códigos novos. Os antigos deixam de valer.
codes-new-make = Criar novos códigos

## Password
password-old = Senha atual
password-end-others = Encerrar todas as minhas outras sessões
password-remove = Remover minha senha
password-error-wrong = Essa não é sua senha atual
password-error-often = Tentativas demais. Espere um pouco e tente de novo
