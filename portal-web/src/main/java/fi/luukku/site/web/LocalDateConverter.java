package fi.luukku.site.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as a browser's date field sends it (2026-12-24), or as people write it where the browser
 * has no such field (24.12.2026).
 */
@FacesConverter("fi.luukku.LocalDate")
public class LocalDateConverter implements Converter<LocalDate> {
  private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");
  private static final Pattern WRITTEN =
      Pattern.compile("(?<d>\\d{1,2})[./](?<m>\\d{1,2})[./](?<y>\\d{4})");

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    for (Pattern pattern : new Pattern[] {ISO, WRITTEN}) {
      Matcher matcher = pattern.matcher(text.strip());
      if (matcher.matches()) {
        return dayOf(matcher);
      }
    }
    throw refused();
  }

  private static LocalDate dayOf(Matcher matcher) {
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group("y")),
          Integer.parseInt(matcher.group("m")),
          Integer.parseInt(matcher.group("d")));
    } catch (DateTimeException noSuchDay) {
      throw refused();
    }
  }

  private static ConverterException refused() {
    String words = Texts.text(Faces.language(), "site", "field.error.date");
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
