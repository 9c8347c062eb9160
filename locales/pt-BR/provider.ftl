## The OpenID provider's own pages: the answer on its way, which account, consent, devices
form-post-title = Quase lá
form-post-body = Continue para { $app }.
web-message-body = Pode voltar para { $app }.
account-title = Qual conta?
account-lead = Escolha quem continua para { $app }.
account-continue = Continuar como { $account }
account-other = Usar outra conta
consent-title = Permitir acesso?
consent-heading = { $app } pede acesso
consent-lead = Você entrou como { $account }. { $app } quer:
consent-openid = Saber que é você
consent-profile = Ver seu nome, sua foto e seu idioma
consent-email = Ver seu e-mail
consent-phone = Ver seu número de telefone
consent-offline = Continuar conectado quando você não estiver usando
consent-api = Usar { $scope } de { $api }
consent-claim = Ver o que se sabe sobre você como { $claim }
consent-days = { $days ->
    [one] Não vamos perguntar de novo por { $days } dia.
   *[other] Não vamos perguntar de novo por { $days } dias.
}
consent-withdraw = Você pode voltar atrás quando quiser.
consent-allow = Permitir
consent-refuse = Não permitir
apps-title = Aplicativos com acesso
apps-lead = Estes aplicativos podem usar sua conta. Remover o acesso encerra a sessão deles.
apps-none = Nenhum aplicativo tem acesso à sua conta.
apps-remove = Remover o acesso de { $app }
apps-removed = { $app } não tem mais acesso.
device-title = Conectar um dispositivo
device-lead = Digite o código que seu dispositivo mostra.
device-label = Código
device-error-unknown = Esse código não está certo ou expirou. Olhe de novo no dispositivo.
device-error-often = Muitos códigos foram tentados. Espere uma hora e recomece no dispositivo.
device-next = Continuar
device-confirm-title = Entrar com { $app }?
device-confirm-code = Seu dispositivo mostra { $code }?
device-confirm-account = Ele entrará como { $account }.
device-confirm-warning = Continue só se foi você que começou. Quem enviou um link ou código pode estar tentando entrar na sua conta.
device-allow = Sim, entrar
device-refuse = Não, parar
device-done-title = Seu dispositivo está conectado
device-done-body = Você já pode voltar a ele.
device-refused-title = Nada foi conectado
device-refused-body = O dispositivo recebeu um não.
sign-out-telling = Avisando um aplicativo de que você saiu
