<#import "way-back.ftl" as wayBack>
<#macro content>
  <#-- A national identification lets its visitor go back unidentified; Keycloak's page has no such way. The broker is a realm of the same Keycloak. -->
  <#if ["login", "login-otp"]?seq_contains(pageId!"")>
    <#local back = wayBack.to(url.loginAction?keep_before("/realms/") + "/realms/", url.loginAction, "access_denied")>
    <#if back?has_content>
      <a id="simulator-cancel" href="${back}">${msg("simulatorCancel")}</a>
    </#if>
  </#if>
  <div class="persons">
    <h2>${msg("simulatorTitle")}</h2>
    <p>${msg("simulatorPersons")}</p>
  </div>
</#macro>
