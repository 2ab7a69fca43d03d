<#-- Keycloak shows this page in place of a password form to whoever turned back at the identification, or was not let through by it. -->
<#import "template.ftl" as layout>
<#assign cancelled = message?? && message.summary == msg("access-denied-when-idp-auth")>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg(cancelled?then("cancelledTitle", "notIdentifiedTitle"))}
  <#elseif section = "form">
    <p>${msg(cancelled?then("cancelledText", "notIdentifiedText"))}</p>
    <p><a id="back" class="pf-v5-c-button pf-m-primary pf-m-block" href="${(client.baseUrl)!url.loginRestartFlowUrl}" data-action="${url.loginAction}" data-error="${cancelled?then("access_denied", "temporarily_unavailable")}">${msg("backToService")}</a></p>
  </#if>
</@layout.registrationLayout>
