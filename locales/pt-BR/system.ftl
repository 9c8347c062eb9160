### Keys, limits and webhooks in the portal.

limits-admin-lead = Quando é demais. Os limites impedem que estranhos aumentem sua conta ou adivinhem códigos.
limits-admin-mode = Limites de mensagens
limits-admin-mode-hint = Os limites de tentativas valem sempre.
limits-admin-mode-usual-on = Como dizem as configurações do servidor: aplicados
limits-admin-mode-usual-off = Como dizem as configurações do servidor: só contados
limits-admin-mode-on = Aplicados
limits-admin-mode-off = Só contados e registrados
limits-admin-usual = Vazio para o que dizem as configurações do servidor: { $number }.
limits-admin-wrong = Digite um número inteiro de 1 a 1000000000, ou nada.
limits-admin-recipient = Mensagens para um número ou endereço por hora
limits-admin-recipient-day = Mensagens para um número ou endereço por dia
limits-admin-session = Mensagens pedidas por um navegador por hora
limits-admin-address = Mensagens pedidas de um endereço de rede por hora
limits-admin-prefix = Mensagens por hora para números que diferem nos últimos quatro dígitos
limits-admin-client = Mensagens de um aplicativo por hora
limits-admin-all = Todas as mensagens por hora
limits-admin-all-day = Todas as mensagens por dia
limits-admin-guesses = Códigos tentados para um número ou endereço por dia
limits-admin-guesses-address = Códigos tentados de um endereço de rede por hora
limits-admin-secrets = Segredos errados de um aplicativo por hora
limits-admin-fixed = O que não muda
limits-admin-fixed-pause = Um segundo código para um número espera 30 segundos, um terceiro mais 60, e assim por diante.
limits-admin-fixed-steps = Aplicativos autenticadores, códigos de recuperação e senhas aceitam 5 tentativas seguidas, depois uma a cada 3 minutos.
limits-admin-fixed-row = Depois de 100 tentativas erradas seguidas, um acesso fica fechado até que o dono o configure de novo.

keys-admin-lead = Com o que os tokens são assinados. Os aplicativos leem as metades públicas do conjunto de chaves; as privadas nunca saem do servidor.
keys-admin-caption = Chaves de assinatura
keys-admin-kid = ID da chave
keys-admin-algorithm = Algoritmo
keys-admin-made = Criada
keys-admin-day = { $date }
keys-admin-state = Estado
keys-admin-signing = Assina
keys-admin-waiting = Publicada, assina a partir de { $time }
keys-admin-leaving = Não assina mais. Os tokens dela terminam até { $time }
keys-admin-left = Não é mais necessária
keys-admin-hidden = Só lê antigas indicações de saída
keys-admin-retire = Tirar do conjunto de chaves
keys-admin-rotate = Trocar uma chave agora
keys-admin-rotate-about = A nova chave é publicada na hora e assina dez minutos depois, quando todo aplicativo já pode conhecê-la. A antiga continua publicada até acabar o último token.
keys-admin-rotated = A nova chave está publicada. Ela assina em dez minutos.
keys-admin-retired = A chave saiu do conjunto de chaves.
keys-admin-waits = Uma nova chave já espera. Ela precisa assinar antes de poder ser trocada.
keys-admin-needed = Essa chave ainda é necessária. Nada foi mudado.
keys-admin-age = { $days ->
    [0] Elas não são trocadas sozinhas.
    [one] Elas são trocadas sozinhas todo dia.
   *[other] Elas são trocadas sozinhas a cada { $days } dias.
}

hooks-admin-lead = Outros programas ficam sabendo do que acontece aqui: assinado, e tentado de novo por um dia.
hooks-admin-empty = Ainda não há webhooks. Adicione um para receber os eventos no seu servidor.
hooks-admin-new = Novo webhook
hooks-admin-caption = Webhooks
hooks-admin-url = Endereço
hooks-admin-url-hint = https, e um host fora da sua rede.
hooks-admin-events = Eventos
hooks-admin-events-hint = O que este endereço fica sabendo. As mensagens citam as pessoas por ID e não têm segredos nem endereços completos.
hooks-admin-state = Estado
hooks-admin-on = Entregar eventos
hooks-admin-on-about = Enquanto estiver desligado, nada é enviado nem guardado para depois.
hooks-admin-is-on = Ligado
hooks-admin-is-off = Desligado
hooks-admin-wrong-url = Este endereço não pode ser chamado. Use https e um host fora da sua rede.
hooks-admin-wrong-events = Escolha ao menos um evento.
hooks-admin-wrong-many = Já há 20 webhooks. Exclua um primeiro.
hooks-admin-secret = Segredo de assinatura
hooks-admin-secret-about = Cada entrega leva HMAC-SHA-256 sobre a hora, um ponto e o conteúdo no cabeçalho Doorcode-Signature.
hooks-admin-secret-new = Novo segredo de assinatura
hooks-admin-shown = Seu segredo de assinatura
hooks-admin-log = Entregas
hooks-admin-log-empty = Nada foi enviado ainda. Envie um ping para testar a conexão.
hooks-admin-when = Quando
hooks-admin-kind = Evento
hooks-admin-waiting = Esperando
hooks-admin-delivered = Entregue
hooks-admin-failed = Abandonado
hooks-admin-answer = Última resposta
hooks-admin-moment = { $time }
hooks-admin-again = Enviar de novo
hooks-admin-ping = Enviar um ping
hooks-admin-queued = Na fila. Recarregue para ver o resultado.
hooks-admin-delete = Excluir webhook
hooks-admin-delete-about = O que ainda faltava enviar também é excluído.
hooks-admin-delete-lead = Este endereço não será mais avisado de nada. Não dá para desfazer.
hooks-admin-delete-sure = Excluir para sempre o webhook para { $url }
hooks-admin-deleted = O webhook foi excluído.
hooks-admin-made = O webhook foi criado. Envie um ping para testar.
hooks-admin-tries = { $count ->
    [one] { $count } tentativa
   *[other] { $count } tentativas
}
