package fi.luukku.appointments.integration;

import fi.luukku.appointments.VisitChoices;
import fi.luukku.appointments.domain.DeskTraits;
import fi.luukku.appointments.integration.AppointmentFiles.Appointment;
import fi.luukku.appointments.integration.AppointmentFiles.Desk;
import fi.luukku.appointments.integration.AppointmentFiles.Interpreter;
import fi.luukku.casework.MeetingWay;
import fi.luukku.shared.Language;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be chosen of a visit to a service, from what its desks are said to have. */
record WrittenVisits(Appointment one, List<Desk> desks, List<Interpreter> all) {

  VisitChoices choices() {
    List<MeetingWay> ways = one.ways().orElse(List.of(MeetingWay.PLACE));
    if (ways.contains(MeetingWay.VIDEO) && one.videoRooms().isEmpty()) {
      throw new IllegalStateException(
          AppointmentFiles.APPOINTMENTS
              + ": "
              + one.key()
              + " is given by video, and has no videoRooms.");
    }
    return new VisitChoices(
        ways,
        one.mostPeople().orElse(1),
        Duration.ofMinutes(one.minutesForEachMore().orElse(0)),
        union(desks.stream().map(Desk::languages)).stream()
            .map(Language::of)
            .collect(Collectors.toSet()),
        union(desks.stream().map(Desk::features)),
        List.copyOf(interpretersByLanguage().keySet()));
  }

  /** A desk of which nothing is said about languages serves in all of them. */
  Map<String, DeskTraits> traits() {
    return desks.stream()
        .collect(
            Collectors.toMap(
                Desk::key,
                desk ->
                    new DeskTraits(
                        desk.languages()
                            .map(tags -> tags.stream().map(Language::of).toList())
                            .map(Set::copyOf)
                            .orElse(Set.of(Language.values())),
                        Set.copyOf(desk.features().orElse(List.of()))),
                (first, same) -> first));
  }

  /** In the order of the file; none where the service takes no interpreter. */
  Map<String, List<String>> interpretersByLanguage() {
    Map<String, List<String>> byLanguage = new LinkedHashMap<>();
    if (one.interpreter().orElse(false)) {
      all.stream()
          .flatMap(person -> person.languages().stream())
          .distinct()
          .forEach(tag -> byLanguage.put(tag, keysOf(tag)));
    }
    return byLanguage;
  }

  private List<String> keysOf(String tag) {
    return all.stream()
        .filter(person -> person.languages().contains(tag))
        .map(Interpreter::key)
        .toList();
  }

  private static <T> Set<T> union(Stream<Optional<List<T>>> lists) {
    return lists.flatMap(Optional::stream).flatMap(Collection::stream).collect(Collectors.toSet());
  }
}
