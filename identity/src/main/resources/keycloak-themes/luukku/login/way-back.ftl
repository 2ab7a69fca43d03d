<#-- The address at which the service that asked hears what became of it (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6), made here so that it works
     without script. Keycloak packs the service's own address and state into "client_data", as JSON in base64url, and FreeMarker unpacks no base64. -->
<#assign sixBits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_">
<#assign printable = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~">

<#function unpacked packed>
  <#local text = "">
  <#local value = 0>
  <#local bits = 0>
  <#list 0..<packed?length as at>
    <#local value = value * 64 + sixBits?index_of(packed[at])>
    <#local bits = bits + 6>
    <#if bits gte 8>
      <#local bits = bits - 8>
      <#local unit = {"0": 1, "2": 4, "4": 16}[bits?c]>
      <#local text = text + printable[(value / unit)?floor - 32]>
      <#local value = value % unit>
    </#if>
  </#list>
  <#return text?eval_json>
</#function>

<#-- Empty where the service is not to be found at an address that begins as it should. -->
<#function to begins action error more = "">
  <#if !action?contains("client_data=")>
    <#return "">
  </#if>
  <#attempt>
    <#local client = unpacked(action?keep_after("client_data=")?keep_before("&"))>
    <#if client.ru?starts_with(begins)>
      <#return client.ru + client.ru?contains("?")?then("&", "?") + "error=" + error + "&state=" + client.st?url("UTF-8") + more>
    </#if>
  <#recover>
  </#attempt>
  <#return "">
</#function>
