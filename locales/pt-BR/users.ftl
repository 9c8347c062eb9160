### As pessoas no portal: a lista, a página de uma pessoa, cadastro, importação e exportação; sessões; quem tem qual papel.

## The list
users-title = Pessoas
users-lead = Encontre alguém, veja como essa pessoa entra e ajude.
users-search = Procurar
users-search-hint = Um nome, um e-mail, um número de telefone ou um identificador. Nomes são encontrados pelas primeiras letras; endereços e números, por inteiro.
users-search-go = Procurar
users-search-none = Ninguém tem este endereço.
users-search-no-id = Ninguém tem este identificador.
users-filter = Quais pessoas
users-filter-all = Todas
users-filter-blocked = Bloqueadas
users-caption-newest = Pessoas, as mais novas primeiro
users-caption-names = Pessoas por nome
users-caption-address = Pessoas com este endereço
users-column-person = Pessoa
users-column-addresses = Endereços
users-column-ways = Formas de entrar e segundos passos
users-column-seen = Última entrada
users-column-state = Situação
users-nameless = Sem nome
users-never = Nunca
users-none = Nenhuma
users-active = Ativa
users-blocked = Bloqueada
users-unproven = não confirmado
users-empty = Ainda não há ninguém. As pessoas aparecem quando se cadastram ou quando você as adiciona.
users-empty-search = Ninguém corresponde.
users-next = Próxima página
users-first = Primeira página
users-add = Adicionar uma pessoa
users-import = Importar
users-export = Exportar
users-time = { $time }
users-done-deleted = A conta foi excluída.

## A person
users-back = Todas as pessoas
users-id = Identificador
users-since = Aqui desde { $date }
users-seen = Última entrada em { $time }
users-addresses = Endereços
users-addresses-none = Sem endereço. Ninguém pode entrar nesta conta.
users-confirmed = Confirmado em { $date }
users-signs-in = Serve para entrar
users-second-step = Segundo passo
users-reveal = Mostrar por inteiro
users-reveal-note = O registro de auditoria guarda quem olhou e quando.
users-revealed = Mostrado por inteiro, só desta vez.
users-factors = Formas de entrar e segundos passos
users-factors-none = Nenhuma além dos endereços acima.
users-password-since = Definida em { $date }
users-kept-way = Esta é a última forma de entrar. Sem ela a pessoa não conseguiria mais entrar.
users-kept-step = Um segundo passo é exigido, e este é o último.
users-kept-sms = Entrar por SMS se apoia neste segundo passo. Um não pode sair sem o outro.
users-kept-both = Remover ambos
users-not-oneself = Você não pode fazer isso consigo. Use as páginas da sua conta.
users-not-higher = Esta pessoa pode mais do que você. Peça a alguém com o mesmo papel.
users-not-last = Este é o último proprietário. Dê antes esse papel a outra pessoa.
users-sessions = Onde a pessoa entrou
users-sessions-none = Em lugar nenhum.
users-sessions-end-all = Sair de todos os lugares
users-recovery = Ajuda para voltar a entrar
users-recovery-lead = Envia um link para o e-mail da pessoa. Ele confirma a caixa de correio e leva à entrada. Você não vê nenhum código e não escolhe nenhuma senha.
users-recovery-send = Enviar o link
users-recovery-none = Não há e-mail para onde enviar um link.
users-messages = Códigos enviados no último dia
users-messages-none = Nenhum.
users-message-time = Quando
users-message-to = Para
users-message-for = Para quê
users-message-state = Situação
users-message-used = código usado
users-for-sign-in = Entrar
users-for-second-step = Segundo passo
users-for-bind = Endereço novo
users-for-remove = Remover um número
users-for-recover = Senha esquecida
users-state-queued = Aguardando
users-state-sending = Enviando
users-state-accepted = Aceito pelo provedor
users-state-sent = Entregue à operadora
users-state-delivered = Entregue
users-state-undelivered = Não entregue
users-state-failed = Falhou
users-state-unknown = Desconhecido
users-events = O que aconteceu há pouco
users-events-none = Nada ainda.
users-event-revealed = Um administrador viu seus endereços por inteiro
users-block = Deixar de fora
users-block-lead = Encerra na hora todas as sessões e todos os tokens, e ninguém mais entra com esta conta. Nada é excluído.
users-block-do = Bloquear
users-unblock-lead = Ninguém entra com esta conta.
users-unblock-do = Desbloquear
users-delete = Excluir esta conta
users-delete-lead = Tudo o que pertence a ela some: endereços, segundos passos, sessões, tokens. A pessoa é avisada por e-mail. Não dá para desfazer.
users-delete-open = Excluir
users-delete-label = Os últimos 6 caracteres do identificador
users-delete-hint = Para confirmar, digite { $end }
users-delete-error = Estes não são os últimos 6 caracteres do identificador.
users-role = Papel aqui
users-role-none = Nenhum
users-role-change = Mudar papéis
users-done-blocked = A pessoa está bloqueada e saiu de todos os lugares.
users-done-unblocked = A pessoa pode entrar de novo.
users-done-ended = A sessão foi encerrada.
users-done-all-ended = A pessoa saiu de todos os lugares.
users-done-removed = Foi removido, e a pessoa foi avisada.
users-done-sent = O link está a caminho.
users-done-made = A conta foi criada.

## Adding somebody
users-new-lead = Para pessoas que não se cadastram sozinhas.
users-new-name = Nome
users-new-email = E-mail
users-new-email-confirmed = Sei que esta caixa de correio é dela
users-new-phone = Número de celular
users-new-phone-hint = Com o código do país, como { $example }
users-new-phone-confirmed = Sei que este número é dela
users-new-confirmed-hint = Só um endereço confirmado serve para entrar.
users-new-locale = Idioma das mensagens
users-new-locale-any = O que a pessoa escolher
users-new-invite = Enviar um convite por e-mail
users-new-do = Adicionar
users-new-error-none = Digite um e-mail ou um número de celular.
users-new-error-taken = Já existe uma conta com este endereço.
users-new-error-invite = Digite o e-mail para onde vai o convite.
users-new-summary = { $count ->
    [one] Há { $count } ponto a corrigir
    [many] Há { $count } de pontos a corrigir
   *[other] Há { $count } pontos a corrigir
}

## Import and export
users-import-lead = Traz pessoas de um arquivo. Primeiro você vê o que aconteceria; nada muda até você confirmar.
users-import-format = De onde é o arquivo
users-import-csv = Uma tabela (CSV) como a exportação escreve
users-import-csv-hint = Colunas: name, email, email_verified, phone, phone_verified, locale, blocked
users-import-auth0 = Auth0, JSON da exportação ou da importação em massa
users-import-firebase = Firebase, auth:export em JSON
users-import-supabase = Supabase, a tabela auth.users em CSV ou JSON
users-import-file = Arquivo
users-import-file-hint = No máximo 10 MB e 10.000 pessoas
users-import-passwords = As senhas não vêm junto: os hashes do outro sistema não podem ser conferidos aqui. As pessoas entram por SMS, e-mail ou chave de acesso, ou definem uma senha nova. Números e caixas de correio confirmados continuam confirmados.
users-import-check = Conferir o arquivo
users-import-error-empty = Escolha um arquivo.
users-import-error-large = O arquivo passa de 10 MB. Divida-o.
users-import-error-format = Escolha de onde é o arquivo.
users-import-gone = O arquivo conferido não está mais aqui. Escolha-o de novo.
users-import-done = { $count ->
    [0] Nenhuma conta foi criada.
    [one] { $count } conta foi criada.
    [many] { $count } de contas foram criadas.
   *[other] { $count } contas foram criadas.
}
users-rehearsal-title = O que a importação faria
users-rehearsal-fresh = { $count ->
    [0] Nenhuma conta seria criada.
    [one] { $count } conta seria criada.
    [many] { $count } de contas seriam criadas.
   *[other] { $count } contas seriam criadas.
}
users-rehearsal-problems = { $count ->
    [0] Nenhuma linha tem problema.
    [one] { $count } linha tem problema.
    [many] { $count } de linhas têm problemas.
   *[other] { $count } linhas têm problemas.
}
users-rehearsal-all = Importar
users-rehearsal-good = Importar as boas e deixar de fora as linhas com problemas
users-rehearsal-other = Escolher outro arquivo
users-rehearsal-caption = O que há a dizer, linha por linha
users-rehearsal-line = Linha
users-rehearsal-what = O quê
users-rehearsal-file = Arquivo inteiro
users-weight-problem = Problema
users-weight-left = Fora
users-weight-note = Observação
users-remark-unreadable = Não é um arquivo desses, ou não há ninguém nele.
users-remark-too-many = Mais de 10.000 pessoas. Divida o arquivo.
users-remark-column = A coluna { $column } não é importada.
users-remark-shape = A linha não combina com o cabeçalho ou não é uma pessoa.
users-remark-no-address = Nem e-mail nem número de telefone.
users-remark-phone = Não é um número de celular na forma internacional.
users-remark-email = Não é um e-mail.
users-remark-flag = Nem true nem false em { $column }.
users-remark-twice = O endereço já está na linha { $line }.
users-remark-two-people = O número e o e-mail pertencem aqui a duas contas.
users-remark-there = Já existe uma conta. Ela fica como está.
users-remark-left = Excluída ou anônima lá.
users-remark-name-cut = O nome passa de 100 caracteres e é cortado.
users-remark-language = Não há páginas neste idioma.
users-remark-password = Tem senha lá. Aqui é preciso definir uma nova.
users-remark-second-steps = Tem segundos passos lá. É preciso configurá-los de novo.
users-export-lead = Uma tabela (CSV) de todas as pessoas com endereços por inteiro, sem senhas nem chaves. O registro de auditoria guarda quem a levou.
users-export-do = Baixar a tabela

## Sessions
users-lives-title = Sessões
users-lives-lead = Quanto tempo alguém continua conectado em um navegador.
users-lives-absolute = Dias até ser preciso entrar de novo em qualquer caso
users-lives-idle = Dias até uma sessão sem uso terminar
users-lives-hint = De 1 a 30
users-lives-error = Digite um número de 1 a 30.
users-lives-portal = Este portal fecha após uma hora sem uso e 12 horas depois da entrada.
users-lives-tokens = Tokens de atualização
users-lives-tokens-lead = Cada aplicativo define por quanto tempo valem seus tokens de atualização.
users-lives-app = Aplicativo
users-lives-token-idle = Sem uso, dias
users-lives-token-absolute = No máximo, dias
users-everybody = Desconectar todo mundo
users-everybody-lead = Encerra todas as sessões e todos os tokens de todas as pessoas, menos a sua sessão aqui. Todos entram de novo. Para quando algo vazou.
users-everybody-count = { $count ->
    [one] { $count } navegador está conectado agora.
    [many] { $count } de navegadores estão conectados agora.
   *[other] { $count } navegadores estão conectados agora.
}
users-everybody-do = Desconectar todo mundo
users-everybody-done = { $count ->
    [one] { $count } pessoa foi desconectada.
    [many] { $count } de pessoas foram desconectadas.
   *[other] { $count } pessoas foram desconectadas.
}

## Administrators
users-admins-title = Administradores
users-admins-lead = Quem pode o quê neste portal. Uma mudança vale a partir do próximo clique da pessoa.
users-admins-caption = Pessoas com um papel
users-admins-strength = Pronta para este portal
users-admins-strong = Sim
users-admins-weak = Ainda não: não tem chave de acesso nem senha com aplicativo autenticador. O portal vai pedir.
users-admins-change = Papel de { $name }
users-admins-none = Sem papel
users-admins-invite = Convidar alguém
users-admins-invite-lead = A pessoa recebe por e-mail um link que funciona uma vez, por um dia.
users-admins-role = Papel
users-admins-invite-do = Enviar o convite
users-admins-error-role = Escolha um papel.
users-admins-may-owner = Tudo.
users-admins-may-administrator = Tudo, menos decidir quem mais pode o quê.
users-admins-may-support = Ver pessoas e suas mensagens, bloquear, encerrar sessões, iniciar recuperações.
users-admins-may-auditor = Olhar configurações, pessoas e registros, sem mudar nada.
users-admins-done-set = O papel foi mudado.
users-admins-done-same = Nada mudou: já era esse papel.
users-admins-done-invited = O convite está a caminho.
