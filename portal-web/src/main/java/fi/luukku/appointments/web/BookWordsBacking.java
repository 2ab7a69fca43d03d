package fi.luukku.appointments.web;

import fi.luukku.shared.Language;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The languages in which somebody may be told about his appointment. */
@Named("bookWords")
@RequestScoped
public class BookWordsBacking {
  @Inject LocaleBacking locale;

  public List<Option> getLanguages() {
    return Stream.of(Language.values()).map(one -> Option.of(one.tag(), name(one))).toList();
  }

  private String name(Language one) {
    return Texts.text(locale.getLanguage(), "appointments", "book.language." + one.tag());
  }
}
