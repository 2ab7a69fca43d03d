package fi.luukku.site.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlCommandButton;
import java.util.Objects;

/** {@code t:button}: a submit button in our dress; {@code kind} is empty, quiet or danger. */
@FacesComponent("fi.luukku.Button")
public class Button extends HtmlCommandButton {
  @Override
  public String getStyleClass() {
    return "button " + Objects.toString(getAttributes().get("kind"), "");
  }
}
