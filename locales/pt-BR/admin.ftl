### The portal.

## The list of sections
admin-nav = Portal
admin-menu = Menu
admin-own-account = Minha conta
admin-group-start = Início
admin-group-sign-in = Entrada
admin-group-messages = Mensagens
admin-group-people = Pessoas e aplicativos
admin-group-insight = Análise
admin-group-look = Aparência e idioma
admin-group-system = Sistema
admin-overview = Visão geral
admin-quick-sign-in = Entrada rápida
admin-mfa = Política de MFA
admin-sessions = Sessões
admin-sms = Conexão de SMS
admin-mail = Conexão de e-mail
admin-messages = Registro de envios
admin-users = Usuários
admin-administrators = Administradores
admin-apps = Aplicativos
admin-conversion = Conversão
admin-logs = Registro de auditoria
admin-branding = Marca
admin-keys = Chaves
admin-limits = Limites
admin-webhooks = Webhooks

## Roles
admin-role-owner = Proprietário
admin-role-administrator = Administrador
admin-role-support = Suporte
admin-role-auditor = Auditor

## Where texts go
admin-sending-outbox = Os SMS ficam na caixa local
admin-sending-twilio = Envio pela Twilio
admin-sending-gateway = Envio pelo seu gateway

## Forms
admin-save = Salvar
admin-discard = Descartar
admin-savebar = Alterações não salvas
admin-savebar-hint = Nada muda para ninguém até você salvar.
admin-saved = Salvo. Já está valendo.
admin-not-saved = Nada foi salvo. Veja o que está marcado abaixo.
admin-outpaced = Outra pessoa mudou as configurações enquanto esta página estava aberta. Nada foi salvo. O que você digitou está abaixo; salve de novo para que prevaleça.
admin-back = A sessão já tinha terminado quando isto foi enviado, então nada foi salvo.
admin-back-kept = O que você digitou ainda está nesta aba, sem senhas e tokens.
admin-back-put = Colocar de volta
admin-back-forget = Esquecer
admin-back-done = O que você digitou está de volta no formulário. Confira e salve.
admin-summary = Nada foi salvo

## Not open to this person
admin-refused-title = Isto não está aberto para você
admin-refused-role = Seu papel aqui é { $role }, que não inclui esta página. Um proprietário pode mudar isso.
admin-refused-none = Esta conta não pode abrir o portal. Antes, um proprietário precisa dar um papel a ela.
admin-refused-back = Voltar ao portal

## How text messages rest on other factors
admin-rule-title = Ninguém fica de fora por perder um telefone
admin-rule-sign-in = Entrada
admin-rule-second = Segunda etapa
admin-rule-none = Nenhuma
admin-rule-without = O SMS não é uma forma de entrar, então nada depende dele.
admin-rule-fine = Há outras formas dos dois lados. Um telefone perdido não deixa ninguém de fora.
admin-rule-tight = O SMS está ligado para entrar e para a segunda etapa. Por isso cada lado mantém uma forma que não é SMS.
admin-rule-only = O SMS é a única forma de entrar. Quem trocar de número vai precisar da sua ajuda.
admin-refused-only-way = O SMS não pode ser a única forma de entrar se também é segunda etapa. Ligue mais um método.
admin-refused-only-step = A segunda etapa não pode ser só o SMS. Adicione outra, como um aplicativo autenticador.
admin-refused-no-other = Sem outra segunda etapa, entrar por SMS fica desligado para todos. Desligue o SMS também na Entrada rápida ou mantenha outra segunda etapa.
admin-refused-no-way = Pelo menos uma forma de entrar precisa ficar ligada.
admin-lock-way = Travado. É a única outra forma de entrar enquanto o SMS também é a segunda etapa. Ligue outro método, ou tire o SMS da MFA, para destravar.
admin-lock-step = Travado. É a única outra segunda etapa enquanto o SMS também abre a porta. Ligue outra, ou desligue o SMS na Entrada rápida, para destravar.
admin-lock-factor = Travado. Entrar por SMS depende disto. Ligue outra segunda etapa, ou desligue o SMS na Entrada rápida, para destravar.
admin-lock-last = Travado. É a única forma de entrar.
admin-lock-needs = Travado. Primeiro adicione outra segunda etapa na Política de MFA.

## Ways in
admin-way-sms = SMS
admin-way-email = Código por e-mail
admin-way-link = Link por e-mail
admin-way-password = Senha
admin-way-passkey = Chave de acesso

## MFA policy
admin-mfa-lead = Peça uma segunda prova depois da primeira, para que um único roubo não baste.
admin-mfa-who = De quem se pede
admin-mfa-off = De ninguém
admin-mfa-off-about = Sem segunda etapa, mesmo para quem tem uma.
admin-mfa-optional = De quem tem uma
admin-mfa-optional-about = Cada pessoa decide. Quem tem uma segunda etapa precisa passar por ela.
admin-mfa-required = De todos, menos com chave de acesso
admin-mfa-required-about = Quem não tem uma segunda etapa adiciona na próxima entrada. Uma chave de acesso conta como as duas etapas, porque o rosto, a digital ou o bloqueio de tela a abre.
admin-mfa-all = De todos, mesmo depois de uma chave de acesso
admin-mfa-all-about = Uma chave de acesso sozinha não basta. Outra das formas abaixo vem depois dela, se alguma estiver ligada.
admin-mfa-methods = Formas
admin-mfa-days = Dias que um navegador é lembrado
admin-mfa-days-hint = Por esses dias, um navegador onde alguém pediu isso não é perguntado de novo. 0 pergunta sempre; 90 é o máximo.
admin-mfa-days-error = Digite um número inteiro de 0 a 90.
admin-mfa-step-up-title = Quando um aplicativo pede mais
admin-mfa-step-up-about = Um aplicativo pode pedir uma segunda etapa (acr_values) ou uma nova entrada (max_age). Quem passou pela segunda etapa há pouco não é perguntado de novo. Um navegador lembrado não conta aqui.
admin-mfa-step-up = Minutos que uma segunda etapa conta para esse aplicativo
admin-mfa-step-up-hint = De 5 a 1440, que é um dia.
admin-mfa-step-up-error = Digite um número inteiro de 5 a 1440.
admin-mfa-both-title = Entrar por SMS depende disto
admin-mfa-both-about = Sem outra segunda etapa, um telefone perdido poderia deixar alguém de fora. Por isso entrar por SMS também é desligado, para todos e em cada aplicativo, ou isto fica ligado.
admin-mfa-both = Desligar também a entrada por SMS e salvar
admin-mfa-both-follows = Entrar por SMS também é desligado.
admin-must-set-up = { $people ->
    [one] { $people } de { $of } pessoas teria que adicionar uma segunda etapa na próxima entrada
   *[other] { $people } de { $of } pessoas teriam que adicionar uma segunda etapa na próxima entrada
}
admin-must-set-up-about = Elas não têm então nenhuma que conte. Estas são as mais recentes.
admin-none-left = { $people ->
    [one] { $people } de { $of } pessoas ficaria sem segunda etapa
   *[other] { $people } de { $of } pessoas ficariam sem segunda etapa
}
admin-none-left-about = O que elas adicionaram não seria mais pedido. Estas são as mais recentes.

## Quick sign-in
admin-quick-lead = Escolha como as pessoas provam quem são. O que você ligar aqui aparece na página de entrada, nesta ordem.
admin-quick-ways = Formas de entrar
admin-recommended = Recomendado
admin-way-sms-about = Um código de uso único para o celular da pessoa.
admin-way-email-about = Um código de uso único para o e-mail da pessoa.
admin-way-link-about = Um link para abrir, para quem lê o e-mail no mesmo aparelho.
admin-way-password-about = Só se você estiver trazendo pessoas de um sistema antigo.
admin-way-passkey-about = Rosto, digital ou bloqueio de tela. Nada para receber, nada para digitar.
admin-move-up = Mover { $name } para cima
admin-move-down = Mover { $name } para baixo
admin-moved = Movido
admin-take-out-of-mfa = Tirar o SMS da MFA e salvar
admin-sms-idle = Está ligado, mas a página de entrada o omite: não há outra segunda etapa além do SMS.
admin-sms-local = Os SMS vão para a caixa local. Fora desta máquina ninguém os recebe.
admin-sign-up-title = Cadastro
admin-sign-up = Aceitar pessoas novas
admin-sign-up-about = Quem prova um número ou endereço que ninguém aqui tem recebe uma conta.
admin-old-numbers = Números que mudam de dono
admin-old-numbers-about = Números são dados a outras pessoas. Um número que ninguém prova há muito tempo não abre sozinho a sua conta.
admin-trust = Dias de confiança em um número sem prova
admin-trust-hint = 0 confia para sempre; 3650 é o máximo.
admin-trust-error = Digite um número inteiro de 0 a 3650.
admin-quarantine = Dias até um número reivindicado deixar a conta antiga
admin-quarantine-hint = Nesse tempo o dono anterior pode se opor. De 1 a 90.
admin-quarantine-error = Digite um número inteiro de 1 a 90.
admin-loss-about = Hoje elas conseguem entrar e não conseguiriam mais. Estas são as mais recentes.
admin-loss-save = Salvar mesmo assim
admin-preview = Prévia ao vivo
admin-preview-see = Ver a prévia ao vivo
admin-preview-draft = Ver rascunho
admin-preview-about = Mostra suas alterações não salvas. As pessoas ainda veem a versão salva.
admin-preview-step = Etapa
admin-preview-start = Início
admin-preview-code = Código
admin-preview-mfa = Segunda etapa
admin-preview-look = Aparência
admin-preview-light = Claro
admin-preview-dark = Escuro
admin-preview-width = Largura
admin-preview-phone = Telefone
admin-preview-desk = Computador
admin-loss = { $people ->
    [one] { $people } de { $of } pessoas ficaria sem forma de entrar
   *[other] { $people } de { $of } pessoas ficariam sem forma de entrar
}

## The administrator's link
setup-title = Torne-se administrador
setup-lead = Este link torna { $address } administrador desta instalação. Ele funciona uma vez.
setup-confirm = Confirmar
setup-own = Esta conta já tem uma chave de acesso ou uma senha. Ela as mantém.
setup-name = Seu nome
setup-password-hint = O portal também pede uma segunda etapa: um aplicativo autenticador ou uma chave de acesso. Você a adiciona em seguida.
setup-by-password = Continuar com uma senha
setup-by-passkey = Usar uma chave de acesso
setup-how = Na máquina onde o Doorcode roda, peça um link:
setup-how-more = Ele mostra um link que funciona uma vez, por 24 horas. Abra-o neste navegador.

## First steps
welcome-title = Primeiros passos
welcome-owner = Você é administrador
welcome-owner-about = Colegas podem ser adicionados depois.
welcome-texts = Para onde vão os SMS?
welcome-texts-local = Eles ficam nesta máquina, na caixa local. É o melhor para experimentar.
welcome-texts-connect = Escolher para onde vão os SMS
welcome-texts-outbox = Abrir a caixa
welcome-app = Seu primeiro aplicativo
welcome-app-about = Dê a ele um nome, um tipo e o endereço de retorno.
welcome-app-make = Adicionar aplicativo
welcome-run = Colar e rodar
welcome-run-about = O que colar em { $name } está pronto, com o id e este host.
welcome-run-open = Mostrar o código
welcome-run-later = Assim que houver um aplicativo, o código dele fica aqui.
welcome-run-without-sms = Este aplicativo ainda não oferece SMS. Ligue em
welcome-run-demo = Experimentar o aplicativo de demonstração
welcome-live = Antes que outras pessoas entrem
welcome-live-provider = Os SMS saem por um provedor
welcome-live-https = As páginas usam HTTPS
welcome-live-mfa = Uma segunda etapa é pedida
welcome-live-app = Há um aplicativo seu
welcome-live-done = Feito
welcome-live-open = Abrir
welcome-step = Etapa { $step } de 4
