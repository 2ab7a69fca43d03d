package fi.luukku.site.web;

import fi.luukku.forms.values.TextValue;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * A text of several lines. A browser counts a line break as one character and sends two; so that
 * the portal counts as the browser has promised, they are one again before anybody counts.
 */
@FacesConverter("fi.luukku.Lines")
public class LinesConverter implements Converter<String> {
  @Override
  public String getAsObject(FacesContext context, UIComponent component, String text) {
    return text == null ? null : TextValue.oneBreakOneLetter(text);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, String text) {
    return text;
  }
}
