package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.BookedVisit;
import fi.luukku.appointments.DeskFeature;
import fi.luukku.appointments.Visit;
import fi.luukku.appointments.VisitChoices;
import fi.luukku.appointments.VisitNotOffered;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.MeetingWay;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.Language;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How one wants to be met: read from the page's address or form, and what there is to choose. */
@Named("visit")
@RequestScoped
public class VisitBacking {
  @Inject PageRequest parameters;
  @Inject Messages messages;
  @Inject VisitWordsBacking words;

  private Visit chosen;

  /** The chosen visit; what is usual where nothing is chosen, or what is chosen is not offered. */
  public Visit of(AppointmentService service) {
    if (chosen == null) {
      chosen = service.choices().usual();
      try {
        chosen = wanted(service);
      } catch (VisitNotOffered no) {
        messages.refuse(no);
      }
    }
    return chosen;
  }

  /**
   * The chosen visit, for who takes a time for it.
   *
   * @throws VisitNotOffered where what is chosen is not offered
   */
  Visit wanted(AppointmentService service) {
    Visit asked = parameters.get("visit").map(Visit::of).orElseGet(() -> typed(service));
    service.choices().check(asked);
    return asked;
  }

  /** For the address of a page: {@code &visit=…}; empty where it is the usual one. */
  public String parameter(AppointmentService service) {
    Visit visit = of(service);
    return visit.equals(service.choices().usual()) ? "" : "&visit=" + token(visit);
  }

  /** As a form carries it. */
  public String token(Visit visit) {
    return visit.isPlain() ? "place.1..." : visit.token();
  }

  public List<Option> ways(AppointmentService service) {
    return service.choices().ways().stream()
        .map(way -> Option.of(way.key(), words.way(way)))
        .toList();
  }

  public List<Option> people(AppointmentService service) {
    return IntStream.rangeClosed(1, service.choices().mostPeople())
        .mapToObj(Integer::toString)
        .map(number -> Option.of(number, number))
        .toList();
  }

  /** In the order of the portal's languages. */
  public List<Option> languages(AppointmentService service) {
    return Arrays.stream(Language.values())
        .filter(service.choices().languages()::contains)
        .map(language -> Option.of(language.tag(), words.language(language)))
        .toList();
  }

  public List<Option> features(AppointmentService service) {
    return Arrays.stream(DeskFeature.values())
        .filter(service.choices().features()::contains)
        .map(feature -> Option.of(feature.key(), words.feature(feature)))
        .toList();
  }

  public List<Option> interpretations(AppointmentService service) {
    return service.choices().interpretations().stream()
        .map(tag -> Option.of(tag, words.interpretation(tag)))
        .toList();
  }

  public boolean isNeeded(AppointmentService service, String feature) {
    return of(service).needs().stream().anyMatch(need -> need.key().equals(feature));
  }

  /** The visit of an appointment's case; empty for other cases. */
  public Optional<BookedVisit> booked(CaseView matter) {
    return matter.kind() == CaseKind.APPOINTMENT
        ? BookedVisit.read(matter.answersJson())
        : Optional.empty();
  }

  /** Whether somebody is to be called, as long as that is to come. */
  public boolean isToCall(CaseView matter) {
    return isOpen(matter, MeetingWay.PHONE);
  }

  /** Where a video meeting takes place that is to come. */
  public Optional<String> roomOf(CaseView matter) {
    return isOpen(matter, MeetingWay.VIDEO)
        ? booked(matter).flatMap(BookedVisit::link)
        : Optional.empty();
  }

  private static boolean isOpen(CaseView matter, MeetingWay way) {
    return matter.status().isOpen() && matter.time().filter(time -> time.way() == way).isPresent();
  }

  /**
   * What a form brings; where it shows another service now ({@code visit_of}), that is forgotten.
   */
  private Visit typed(AppointmentService service) {
    if (parameters.get("visit_of").filter(key -> !key.equals(service.key())).isPresent()) {
      return service.choices().usual();
    }
    String usual = service.choices().ways().get(0).key();
    return Visit.of(
        parameters.get("way").orElse(usual),
        parameters.get("people").orElse(""),
        parameters.get("language").orElse(""),
        parameters.all("need"),
        parameters.get("interpretation").orElse(""));
  }

  /**
   * What is chosen for who stands at the counter: its fields end in the key of the service, as all
   * services stand in one form.
   */
  Visit atCounter(String service) {
    return Visit.of(
        MeetingWay.PLACE.key(),
        parameters.get("people-" + service).orElse(""),
        parameters.get("language-" + service).orElse(""),
        parameters.all("need-" + service),
        parameters.get("interpretation-" + service).orElse(""));
  }

  /** Whether there is anything to choose for who is there already. */
  public boolean isChoiceAtCounter(AppointmentService service) {
    VisitChoices choices = service.choices();
    return choices.mostPeople() > 1
        || !choices.languages().isEmpty()
        || !choices.features().isEmpty()
        || !choices.interpretations().isEmpty();
  }

  /** Whether the place matters to who comes. */
  public boolean isAtPlace(Visit visit) {
    return visit.way() == MeetingWay.PLACE;
  }
}
