### The connections that texts and mails go out through, in the portal.

## Tabs and lists
messages-tabs = Partes desta conexão
messages-tab-settings = Configurações
messages-tab-countries = Países
messages-tab-apps = Aplicativos
messages-tab-test = Teste
messages-tab-templates = Modelos
messages-search = Buscar
messages-search-clear = Mostrar tudo
messages-pages = Páginas
messages-previous = Página anterior
messages-next = Próxima página

## SMS connection
messages-sms-lead = Por quem os SMS saem, de quem parecem vir e o que dizem.
messages-conflict = O que você digitou difere do que está salvo agora nestes pontos:
messages-closed = Nenhum país está permitido ainda, então ninguém recebe SMS.
messages-on = Entrar por SMS
messages-on-about = As pessoas recebem um código de uso único no telefone. Também está em Entrada rápida.
messages-sign-up = Cadastro
messages-sign-up-about = Um número ou e-mail desconhecido vira um novo usuário. Vale para todas as formas de entrar.
messages-provider = Provedor
messages-provider-outbox = Caixa local
messages-provider-outbox-about = Os SMS ficam nesta máquina, em /dev/outbox. Melhor para experimentar.
messages-provider-none = Nenhum
messages-provider-none-about = Todo SMS é recusado.
messages-provider-twilio = Twilio
messages-provider-twilio-about = Programmable Messaging, com sua conta.
messages-provider-gateway = Seu próprio gateway HTTP
messages-provider-gateway-about = Um serviço seu que recebe JSON e envia SMS.
messages-secret-kept = Definido. Deixe vazio para manter.
messages-secret-unset = Não definido. É guardado criptografado e nunca mais mostrado.
messages-sid = Account SID da Twilio
messages-sid-hint = Do console da Twilio: AC e mais 32 caracteres.
messages-token = Auth Token da Twilio
messages-source = Origem dos SMS
messages-source-from = Número de envio
messages-source-from-about = Um número ou nome seu envia todos os SMS.
messages-source-service = Messaging Service SID
messages-source-service-about = Um Messaging Service da Twilio escolhe o remetente.
messages-from = Remetente
messages-from-hint = Um número com código do país, um número curto ou um nome de até 11 letras e algarismos.
messages-service = Messaging Service SID
messages-service-hint = MG e mais 32 caracteres.
messages-url = Endereço do gateway
messages-url-hint = Os SMS são enviados para cá em JSON. Começa com https.
messages-sender = Remetente
messages-sender-hint = Vai junto com cada SMS. Pode ficar vazio.
messages-forward = Informar quem pediu: endereço de rede e navegador
messages-signed = Assinar cada chamada com um token bearer
messages-subject-claim = Sujeito do token
messages-subject-claim-hint = A claim sub.
messages-audience-claim = Audiência do token
messages-audience-claim-hint = A claim aud.
messages-gateway-secret = Segredo do token
messages-base64 = O segredo está em base64
messages-message = Mensagem
messages-message-label = O que o SMS diz
messages-message-hint = Em Liquid. Vazio envia o texto padrão no idioma de cada pessoa. A última linha, que prende o código a este site, é acrescentada sozinha.
messages-reference = O que você pode escrever
messages-variables = Nomes que representam algo
messages-variables-write = Escreva
messages-variables-means = Vira
messages-variable-code = O código de uso único. password e @@password@@ significam o mesmo.
messages-variable-app = O nome do aplicativo em que a pessoa entra.
messages-variable-number = O número da pessoa.
messages-variable-language = O idioma pedido, como veio: o cabeçalho x-request-language ou, sem ele, accept-language.
messages-reference-tags = Tags: if, unless, case, comment, raw. Filtros: append, prepend, upcase, downcase, capitalize, default, strip, truncate, slice, size.
messages-code = Código
messages-length = Dígitos
messages-length-hint = 6, 7 ou 8. Também nos códigos por e-mail.
messages-life = Validade em segundos
messages-life-hint = 60 a 600. Também nos códigos por e-mail.
messages-tries = Tentativas
messages-tries-hint = Códigos errados que um SMS aguenta, de 1 a 5.

## Preview
messages-look = Prévia
messages-look-button = Atualizar a prévia
messages-look-language = Idioma
messages-look-language-hint = Uma etiqueta como fr-FR, ou uma palavra com que sua mensagem compara.
messages-look-app = Aplicativo
messages-look-number = Número
messages-look-none = Não há prévia até que a mensagem possa ser lida.
messages-look-all = Em cada idioma
messages-look-all-caption = A mesma mensagem em cada idioma
messages-look-encoding = Codificação e unidades
messages-look-segments = Segmentos
messages-look-builtin = texto padrão
messages-counter = { $segments ->
    [one] { $figures } · { $segments } segmento
   *[other] { $figures } · { $segments } segmentos
}
messages-price-is = Um SMS custa { $each }; mil custam { $thousand }.
messages-lint-falls-back = Sua mensagem não diz nada com um código neste idioma, então o texto padrão é enviado.
messages-lint-brand = O nome do aplicativo não aparece. As pessoas podem não saber para que é o código.
messages-lint-link = Há um link. As operadoras filtram esses SMS, e o phishing é igualzinho.
messages-lint-bound = A última linha, que prende o código a este site, custaria mais um segmento e fica de fora. Os telefones podem não oferecer o código sozinhos.
messages-lint-unicode = A letra { $letter } torna este SMS Unicode, em que cabem 70 unidades em vez de 160.
messages-lint-segments = Cada segmento é cobrado como um SMS à parte.

## What is wrong with a template
messages-liquid-tag = Linha { $line }: a tag { $name } não pode ser usada aqui.
messages-liquid-filter = Linha { $line }: o filtro { $name } não pode ser usado aqui.
messages-liquid-variable = Linha { $line }: nada se chama { $name } aqui.
messages-liquid-unclosed = Linha { $line }: falta { $name }.
messages-liquid-too-much = Sai mais do que uma mensagem pode ter.
messages-liquid-other = Linha { $line }: isto não pode ser lido como Liquid ({ $name }).
messages-problem-long = A mensagem tem mais de 4096 bytes. Encurte-a.
messages-problem-mail-long = Esta parte tem mais de 16384 bytes. Encurte-a.
messages-problem-tags = Há mais de 64 tags. Use menos.
messages-problem-no-code = O código não está na mensagem. Escreva { "{{" } code { "}}" } onde ele deve ficar.
messages-problem-code-twice = O código aparece mais de uma vez em um SMS. Deixe uma vez só.
messages-problem-bound = A última linha parece a que prende o código a este site. Tire-a; ela é acrescentada sozinha.
messages-problem-segments = { $count ->
    [one] O SMS ocupa { $count } segmento. No máximo 2 são enviados.
   *[other] O SMS ocupa { $count } segmentos. No máximo 2 são enviados.
}
messages-problem-empty = Nada sai daqui. Preencha, ou esvazie os três para usar o e-mail padrão.
messages-problem-lacks = Falta { $name }, e este e-mail é enviado para isso.

## What is wrong with a form
messages-error-length = Digite 6, 7 ou 8.
messages-error-life = Digite um número inteiro de 60 a 600.
messages-error-tries = Digite um número inteiro de 1 a 5.
messages-error-country = Um dos países não tem telefones.
messages-error-no-sid = Digite o Account SID da sua conta da Twilio.
messages-error-sid = Um Account SID começa com AC e tem 34 caracteres.
messages-error-no-token = Digite o Auth Token desta conta.
messages-error-token = Um Auth Token tem até 200 caracteres e nenhum espaço.
messages-error-no-source = Digite de quem vêm os SMS.
messages-error-from = Digite um número como +15005550006, um número curto ou até 11 letras e algarismos.
messages-error-service = Um Messaging Service SID começa com MG e tem 34 caracteres.
messages-error-no-url = Digite o endereço do seu gateway.
messages-error-url = O endereço começa com https, não tem nome de usuário e não fica dentro da rede.
messages-error-sender = O remetente tem até 100 caracteres.
messages-error-claims = Digite o sujeito e a audiência, até 200 caracteres cada.
messages-error-no-secret = Digite o segredo que pertence a este endereço.
messages-error-base64 = Este segredo não está em base64.
messages-error-mail-from = Digite um endereço como login@example.com.
messages-error-no-host = Digite o nome do seu servidor de e-mail.
messages-error-host = Digite um nome como mail.example.com.
messages-error-inside = Este servidor fica dentro da rede. Quem opera o Doorcode o define onde ele é iniciado.
messages-error-port = Digite 25, 465, 587 ou 2525.
messages-error-user = O nome de usuário tem até 200 caracteres.
messages-error-no-password = Digite a senha deste usuário neste servidor.
messages-error-clear = Uma senha não viaja sem criptografia. Escolha TLS ou STARTTLS.
messages-error-email = Digite um endereço como ann@example.com.

## Countries
messages-countries-title = Países
messages-countries-lead = Os SMS vão só para estes países. Cada um a mais é outro em que alguém pode gerar custos.
messages-countries-draft = Marcado, ainda não salvo. Confira e salve.
messages-countries-search = País ou código
messages-countries-all = Em todo lugar
messages-countries-all-about = Alguns países são muito usados para gerar custos. Permita tudo só se as pessoas estiverem mesmo em todo lugar.
messages-countries-every = Todos os países estão permitidos
messages-countries-count = { $count ->
    [0] Nenhum país está permitido
    [one] { $count } país está permitido
   *[other] { $count } países estão permitidos
}
messages-countries-none = Nenhum país tem esse nome.
messages-presets = Marcar um grupo
messages-preset-own = Onde as pessoas estão
messages-preset-eu = União Europeia
messages-preset-na = América do Norte
messages-preset-all = Todos
messages-preset-none = Nenhum

## Apps
messages-apps-title = Aplicativos com SMS
messages-apps-lead = Em quais aplicativos se entra por SMS. Um aplicativo novo começa sem.
messages-apps-off = O SMS está desligado como forma de entrar, então nenhum aplicativo o oferece, seja o que for que esteja aqui.
messages-apps-factor = Não há outra segunda etapa além do SMS. Até haver, nenhum aplicativo oferece entrar por SMS.
messages-apps-search = Nome ou ID do cliente
messages-apps-none = Ainda não há aplicativos.
messages-apps-no-match = Nenhum aplicativo tem esse nome.
messages-apps-count = { $count ->
    [one] { $count } aplicativo
   *[other] { $count } aplicativos
}
messages-app-web = Servidor web
messages-app-spa = Página única
messages-app-native = Nativo
messages-app-machine = Máquina

## Test
messages-test-sms-title = Enviar um SMS de teste
messages-test-sms-lead = Um SMS de verdade com as configurações salvas. O código são zeros e não abre nada. Conta para os limites e fica no registro de auditoria.
messages-test-number = Número
messages-test-number-hint = Com código do país, ou como se disca no seu país.
messages-test-send-sms = Enviar o SMS
messages-test-mail-title = Enviar um e-mail de teste
messages-test-mail-lead = Um e-mail de verdade com as configurações salvas e valores de exemplo. O código e os links não abrem nada. Conta para os limites e fica no registro de auditoria.
messages-test-address = Endereço de e-mail
messages-test-send-mail = Enviar o e-mail
messages-test-not-yours = Sua função pode ver esta conexão, mas não enviar nada por ela.
messages-test-country = SMS não vão para este país. Permita-o antes na aba Países.
messages-test-soon = Algo acabou de ser enviado para lá. Tente de novo às { $time }.
messages-test-often = Os limites não permitem mais. Tente de novo às { $time }.
messages-fate-to = Para
messages-fate-at = Última notícia
messages-fate-moment = { $time }
messages-fate-why = Por quê
messages-fate-code = Código do provedor
messages-fate-wait = Recarregue esta página para ver como continua.
messages-state-queued = Aguardando
messages-state-sending = Enviando
messages-state-accepted = Aceito pelo provedor
messages-state-sent = Entregue à operadora
messages-state-delivered = Entregue
messages-state-undelivered = Não entregue
messages-state-failed = Falhou
messages-state-unknown = Ninguém sabe: a resposta se perdeu
messages-class-number = Este destinatário não pode ser alcançado. Confira o número ou endereço.
messages-class-route = Este remetente não alcança esse país ou operadora. Ative-o no provedor ou use outro remetente.
messages-class-retried = O provedor não pôde aceitar agora. Haverá nova tentativa.
messages-class-temporary = O provedor não pôde aceitar. Tente mais tarde.
messages-class-ours = O provedor recusa nossa conta ou nosso pedido. Confira as credenciais e o remetente.
messages-class-fraud = O provedor achou que era fraude e bloqueou.
messages-class-stop = A pessoa pediu que este remetente parasse. Ela precisa responder START.
messages-class-unknown = O provedor não dá nenhum motivo conhecido.

## Email connection
messages-mail-lead = Por quem os e-mails saem e de quem vêm.
messages-mail-provider = Os e-mails saem por
messages-mail-settings = Aquilo com que o servidor foi iniciado
messages-mail-started-smtp = O servidor de e-mail das configurações dele.
messages-mail-started-outbox = Ele não tem servidor de e-mail, então os e-mails ficam na caixa local.
messages-mail-started-none = Ele não tem servidor de e-mail, então todo e-mail é recusado.
messages-mail-outbox-about = Os e-mails ficam nesta máquina, em /dev/outbox.
messages-mail-none-about = Todo e-mail é recusado.
messages-mail-smtp = Servidor de e-mail (SMTP)
messages-mail-smtp-about = O servidor abaixo.
messages-mail-host = Servidor
messages-mail-host-hint = Um nome como mail.example.com.
messages-mail-port = Porta
messages-mail-port-hint = 587 com STARTTLS, 465 com TLS.
messages-mail-encryption = Criptografia
messages-mail-tls = TLS
messages-mail-starttls = STARTTLS
messages-mail-plain = Nenhuma, e sem senha
messages-mail-user = Nome de usuário
messages-mail-user-hint = Vazio se o servidor não pedir.
messages-mail-password = Senha
messages-mail-from = De
messages-mail-from-hint = De quem vêm os e-mails. Vazio para { $address }.

## Mail templates
messages-templates-title = Modelos de e-mail
messages-templates-lead = Todo e-mail vem com palavras padrão em cada idioma. Escreva as suas onde quiser.
messages-templates-caption = Tipos de e-mail
messages-templates-kind = E-mail
messages-templates-languages = Idiomas
messages-templates-own = Próprio
messages-template-own-lead = Neste idioma são enviadas as suas palavras.
messages-template-builtin-lead = Neste idioma são enviadas as palavras padrão.
messages-template-start = Começar com o e-mail padrão
messages-template-needs = O texto e o HTML precisam conter { $word }.
messages-template-subject = Assunto
messages-template-subject-hint = Uma linha, em Liquid.
messages-template-text = Texto
messages-template-text-hint = Para leitores sem HTML, em Liquid.
messages-template-html = HTML
messages-template-html-hint = Um documento inteiro, em Liquid. Os valores são escapados nele.
messages-template-reference = O que um e-mail não sabe fica vazio, e é falso em condições.
messages-template-frame-button = Mostrar o HTML abaixo
messages-template-look-hint = Com valores de exemplo, como seria enviado. O que não pode ser salvo dá lugar ao e-mail padrão.
messages-template-reset = Voltar ao e-mail padrão
messages-kind-code = Código de entrada
messages-kind-link = Link de entrada
messages-kind-verify = Novo e-mail
messages-kind-recover = Nova senha
messages-kind-sms-set-up = Entrada por SMS configurada
messages-kind-sms-changed = Número mudado
messages-kind-sms-removed = Número removido
messages-kind-mfa-added = Segunda etapa adicionada
messages-kind-mfa-removed = Segunda etapa removida
messages-kind-passkey-added = Chave de acesso adicionada
messages-kind-passkey-removed = Chave de acesso removida
messages-kind-password-changed = Senha mudada
messages-kind-password-removed = Senha removida
messages-kind-codes-made = Novos códigos de recuperação
messages-kind-code-used = Código de recuperação usado
messages-kind-browser = Navegador novo
messages-kind-address = E-mail mudado
messages-kind-locked = Entrada fechada
messages-kind-claimed = Número reivindicado
messages-kind-deleted = Conta excluída
messages-kind-invitation = Convite
messages-kind-recovery-link = Link para voltar a entrar

## Asking Twilio about the credentials
messages-check = Verificar
messages-check-hint = Pergunta à Twilio sobre o que está preenchido aqui. Nada é enviado e nada é salvo.
messages-check-fine = Conectado a { $name }.
messages-check-fine-service = Conectado a { $name }. O Messaging Service { $service } existe.
messages-check-credentials = A Twilio não aceita este SID com este token. Copie os dois novamente do console.
messages-check-missing = A Twilio não tem nenhuma conta com este SID.
messages-check-service = Esta conta não tem nenhum Messaging Service com este SID.
messages-check-closed = A Twilio suspendeu ou fechou esta conta. O console diz por quê.
messages-check-test-credentials = Estas são credenciais de teste. Não podem ser verificadas e não enviam SMS.
messages-check-forbidden = Este token não tem permissão para consultar a conta.
messages-check-busy = A Twilio foi consultada vezes demais. Tente de novo em um minuto.
messages-check-theirs = A Twilio está com problemas. Tente de novo mais tarde.
messages-check-unreachable = Não é possível acessar a Twilio a partir deste servidor.
messages-check-slow = A Twilio não respondeu a tempo. Tente de novo.
messages-check-strange = Esta resposta não é da Twilio. Veja o endereço da API nas configurações do servidor.
messages-check-again = O token não é exibido de novo. Digite-o mais uma vez para salvar.

## What texts cost, and how their codes did
messages-estimates = Quanto custa um SMS
messages-estimates-caption = Quanto custa este SMS, no idioma habitual de cada país
messages-estimates-none = Assim que SMS saírem ou preços forem anotados, haverá países aqui.
messages-estimates-cut = Só os primeiros 60 países são exibidos.
messages-estimates-note = Países e seus preços
messages-estimates-country = País
messages-estimates-segment = Um segmento
messages-estimates-text = Um SMS
messages-price-noted = anotado
messages-price-charged = cobrado há pouco
messages-price-unknown = Não se sabe
messages-price-of = Preço de um segmento, { $country }
messages-price-lately = Cobrado há pouco: { $price }
messages-error-price = Digite um valor e uma moeda, por exemplo 0.0079 USD.
messages-countries-sent = SMS em 30 dias
messages-countries-entered = Códigos digitados
messages-countries-share = { $share } %
messages-countries-few = Poucos demais para avaliar
messages-countries-odd = Poucos são digitados
messages-countries-price-hint = O preço de um segmento com sua moeda, por exemplo 0.0079 USD, serve apenas para estimativas. Onde nenhum está anotado, vale o que seu provedor cobrou há pouco.
