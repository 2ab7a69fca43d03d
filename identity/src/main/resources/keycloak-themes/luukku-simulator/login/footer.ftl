<#macro content>
  <div class="persons">
    <h2>${msg("simulatorTitle")}</h2>
    <p>${msg("simulatorPersons")}</p>
  </div>
</#macro>
