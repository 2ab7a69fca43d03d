package fi.luukku.appointments.web;

import fi.luukku.appointments.BookedVisit;
import fi.luukku.appointments.DeskFeature;
import fi.luukku.appointments.Visit;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.StaffBooking;
import fi.luukku.shared.Language;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was chosen of a visit, in words. */
@Named("visitWords")
@RequestScoped
public class VisitWordsBacking {
  /** Sign languages, of which the JDK knows no names. */
  private static final Set<String> SIGNED = Set.of("fse", "fss");

  @Inject LocaleBacking locale;

  public String way(MeetingWay way) {
    return text("way." + way.key());
  }

  public String language(Language language) {
    return name(language.tag());
  }

  public String feature(DeskFeature feature) {
    return text("feature." + feature.key());
  }

  /** Name of a language that is interpreted, by its tag. */
  public String interpretation(String tag) {
    return SIGNED.contains(tag) ? text("interpretation." + tag) : name(tag);
  }

  public String needs(Visit visit) {
    return visit.needs().stream().sorted().map(this::feature).collect(Collectors.joining(", "));
  }

  /** In which language somebody is met, who interprets, and what the desk must have. */
  public String spoken(StaffBooking booking) {
    Visit visit =
        BookedVisit.read(booking.answersJson()).map(BookedVisit::visit).orElseGet(Visit::plain);
    Stream<String> language = Stream.of(language(visit.language().orElse(booking.language())));
    Stream<String> interpreter =
        visit.interpretation().stream()
            .map(tag -> text("visit.interpretation") + ": " + interpretation(tag));
    Stream<String> needs = visit.needs().isEmpty() ? Stream.empty() : Stream.of(needs(visit));
    return Stream.of(language, interpreter, needs)
        .flatMap(Function.identity())
        .collect(Collectors.joining(" · "));
  }

  private String name(String tag) {
    Locale shown = locale.getLocale();
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(shown);
    return name.substring(0, 1).toUpperCase(shown) + name.substring(1);
  }

  private String text(String key) {
    return Texts.text(locale.getLanguage(), "appointments", key);
  }
}
