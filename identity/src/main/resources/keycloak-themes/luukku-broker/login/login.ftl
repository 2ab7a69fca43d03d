<#-- Keycloak shows this page in place of a password form to whoever turned back at the identification, or was not let through by it.
     The service that asked hears of it and says it in its own words, at the place where the visitor was; Keycloak by itself would keep him here. -->
<#import "template.ftl" as layout>
<#import "way-back.ftl" as wayBack>
<#assign cancelled = message?? && message.summary == msg("access-denied-when-idp-auth")>
<#-- Only ever to the service itself; with the issuer, as RFC 9207 has it. -->
<#assign home = (client.baseUrl)!url.loginRestartFlowUrl>
<#assign issuer = url.loginAction?keep_before("/login-actions")?url("UTF-8")>
<#assign back = wayBack.to(home, url.loginAction, cancelled?then("access_denied", "temporarily_unavailable"), "&iss=" + issuer)>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg(cancelled?then("cancelledTitle", "notIdentifiedTitle"))}
  <#elseif section = "form">
    <p>${msg(cancelled?then("cancelledText", "notIdentifiedText"))}</p>
    <p><a id="back" class="pf-v5-c-button pf-m-primary pf-m-block" href="${back?has_content?then(back, home)}"<#if back?has_content> data-at-once="yes"</#if>>${msg("backToService")}</a></p>
  </#if>
</@layout.registrationLayout>
