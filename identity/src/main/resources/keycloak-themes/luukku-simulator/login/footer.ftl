<#macro content>
  <a id="simulator-cancel" href="#" hidden>${msg("simulatorCancel")}</a>
  <div class="persons">
    <h2>${msg("simulatorTitle")}</h2>
    <p>${msg("simulatorPersons")}</p>
  </div>
</#macro>
