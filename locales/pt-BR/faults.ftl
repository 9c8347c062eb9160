### Pages for what went wrong and cannot be mended in a form.
fault-id = Se você relatar isto, informe { $id }

fault-not-found-title = Esta página não existe
fault-not-found-body = Confira o endereço ou volte para onde você estava.
fault-method-title = Esta página não pode ser usada assim
fault-method-body = Volte para onde você estava e tente de novo.
fault-too-large-title = Isso foi demais
fault-too-large-body = O que foi enviado é maior do que esta página aceita.
fault-bad-request-title = Não conseguimos ler isso
fault-bad-request-body = A solicitação está danificada ou incompleta. Volte e tente de novo.
fault-csrf-title = Isso veio de outro lugar
fault-csrf-body = Para sua segurança, só aceitamos formulários desta página. Volte, recarregue a página e tente de novo.
fault-client-title = Não conhecemos o app que trouxe você aqui
fault-client-body = Volte ao app e comece de novo. Se acontecer outra vez, diga a quem o administra que o cliente é desconhecido.
fault-redirect-title = Não podemos levar você de volta com segurança
fault-redirect-body = O app pediu para voltar a um endereço que não está registrado para ele. Avise quem o administra.
fault-too-often-title = Solicitações demais
fault-too-often-body = { $seconds ->
    [one] Espere { $seconds } segundo e tente de novo.
    [many] Espere { $seconds } de segundos e tente de novo.
   *[other] Espere { $seconds } segundos e tente de novo.
}
fault-unavailable-title = Algo não está disponível agora
fault-unavailable-body = Nada se perdeu. Tente de novo daqui a pouco.
fault-internal-title = Algo deu errado do nosso lado
fault-internal-body = Ficou registrado. Tente de novo daqui a pouco.
fault-link-title = Este link não funciona mais
fault-link-body = Ele já foi usado ou expirou. Peça um novo.
fault-forbidden-title = Isso não está disponível para você
fault-forbidden-body = É preciso configurar algo primeiro, ou isso está desativado aqui. Volte para a sua conta e veja o que falta.
