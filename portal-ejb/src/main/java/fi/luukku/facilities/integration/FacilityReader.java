package fi.luukku.facilities.integration;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityKind;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.PriceLists;
import fi.luukku.facilities.integration.FacilityFiles.One;
import fi.luukku.facilities.integration.FacilityFiles.Queue;
import fi.luukku.identity.Demand;
import fi.luukku.reservations.Contradictions;
import fi.luukku.reservations.PersonLimits;
import fi.luukku.reservations.Quota;
import fi.luukku.reservations.ResourceDefinition;
import fi.luukku.reservations.ResourceKind;
import fi.luukku.reservations.TimeRules;
import fi.luukku.reservations.WrittenHours;
import fi.luukku.shared.ContentFolder;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes offerings of the content files; what does not fit together is a fault that names it. */
final class FacilityReader {
  /** Of one facility, where the content does not say: a turn a week for a season's quarter. */
  private static final int MOST_OPEN = 12;

  private static final int MOST_IN_SERIES = 40;

  private static final String USUAL_LEVEL = "low";

  private static final int LONGEST_ADDRESS = 1_000;

  private final FacilityFiles.Facilities file;
  private final Map<String, Integer> answerDays;

  FacilityReader(ContentFolder folder) {
    this.file = folder.read(FacilityFiles.FACILITIES, FacilityFiles.Facilities.class);
    this.answerDays =
        folder.read(FacilityFiles.QUEUES, FacilityFiles.Queues.class).queues().stream()
            .collect(Collectors.toMap(Queue::key, Queue::serviceLevelDays));
  }

  List<FacilityKind> kinds() {
    return file.kinds().stream().map(kind -> new FacilityKind(kind.key(), kind.name())).toList();
  }

  /** Wholes before their parts. */
  List<ResourceDefinition> resources() {
    List<ResourceDefinition> all = new ArrayList<>();
    for (One one : file.facilities()) {
      ResourceKind kind = one.kind().equals("equipment") ? ResourceKind.THING : ResourceKind.ROOM;
      all.add(new ResourceDefinition(one.key(), kind, Optional.empty()));
      one.parts()
          .forEach(
              part ->
                  all.add(
                      new ResourceDefinition(
                          part.key(), ResourceKind.PART, Optional.of(one.key()))));
    }
    return all;
  }

  List<FacilityOffering> offerings() {
    return file.facilities().stream().map(this::offering).toList();
  }

  private FacilityOffering offering(One one) {
    Integer days = answerDays.get(one.queue());
    if (days == null) {
      throw unfit(one, "queue " + one.queue());
    }
    TimeRules rules =
        new TimeRules(
            Duration.ofMinutes(one.startGridMinutes()),
            Duration.ofMinutes(one.minMinutes()),
            Duration.ofMinutes(one.maxMinutes()),
            Duration.ofHours(one.earliestHours()),
            one.latestDays(),
            Duration.ofMinutes(one.setUpMinutes().orElse(0)),
            Duration.ofMinutes(one.clearUpMinutes().orElse(0)));
    PriceLists prices = WrittenPrices.read(file.vatRates(), one);
    FacilityOffering offering =
        new FacilityOffering(
            facility(one, prices),
            hoursFrom(one),
            WrittenHours.read(
                one.openingHours(), one.exceptions(), one.openOnHolidays().orElse(false)),
            rules,
            new PersonLimits(one.openPerPerson().orElse(MOST_OPEN), false, quotas(one)),
            prices,
            one.queue(),
            days);
    FacilityPart whole = offering.facility().parts().get(0);
    Contradictions.checked(FacilityFiles.FACILITIES + ": " + one.key(), offering.bookable(whole));
    return offering;
  }

  /** Whether the portal may fetch from there is found when it does, and told to staff. */
  private static Optional<URI> hoursFrom(One one) {
    return one.openingHoursFrom().map(written -> address(one, written));
  }

  private static URI address(One one, String written) {
    try {
      URI address = new URI(written);
      if (address.getHost() != null
          && written.matches("(?i)https?://.*")
          && written.length() <= LONGEST_ADDRESS) {
        return address;
      }
    } catch (URISyntaxException unreadable) {
      throw noAddress(one);
    }
    throw noAddress(one);
  }

  private static IllegalStateException noAddress(One one) {
    return new IllegalStateException(
        FacilityFiles.FACILITIES + ": " + one.key() + ": openingHoursFrom is no https address.");
  }

  /** Its own, and those that count over all of its kind. */
  private List<Quota> quotas(One one) {
    List<Quota> all = new ArrayList<>();
    one.quotas()
        .orElse(List.of())
        .forEach(quota -> all.add(quota.over(Set.of(FacilityOffering.purpose(one.key())))));
    Set<String> ofKind =
        file.facilities().stream()
            .filter(other -> other.kind().equals(one.kind()))
            .map(other -> FacilityOffering.purpose(other.key()))
            .collect(Collectors.toSet());
    file.kinds().stream()
        .filter(kind -> kind.key().equals(one.kind()))
        .flatMap(kind -> kind.quotas().orElse(List.of()).stream())
        .forEach(quota -> all.add(quota.over(ofKind)));
    return all;
  }

  private Facility facility(One one, PriceLists prices) {
    return new Facility(
        one.key(),
        kind(one),
        one.name(),
        one.place(),
        one.address(),
        one.lat(),
        one.lon(),
        one.summary(),
        one.description(),
        one.equipment(),
        one.accessible(),
        one.accessibility(),
        one.pets().orElse(false),
        one.rules(),
        one.picture().file(),
        one.picture().alt(),
        one.price(),
        prices.lists(),
        Duration.ofMinutes(one.minMinutes()),
        Duration.ofMinutes(one.maxMinutes()),
        Duration.ofMinutes(one.startGridMinutes()),
        Duration.ofHours(one.cancelUntilHours()),
        one.approval() == FacilityFiles.Approval.REQUIRED,
        seriesDates(one),
        Demand.written(one.requiredLevel().orElse(USUAL_LEVEL), one.signedInWithinMinutes()),
        parts(one));
  }

  private static int seriesDates(One one) {
    int dates = one.seriesDates().orElse(0);
    if (dates < 0 || dates > MOST_IN_SERIES) {
      throw new IllegalStateException(
          FacilityFiles.FACILITIES + ": " + one.key() + ": seriesDates is 0 to 40.");
    }
    return dates;
  }

  private static List<FacilityPart> parts(One one) {
    List<FacilityPart> parts = new ArrayList<>();
    parts.add(new FacilityPart(one.key(), Optional.empty(), one.size(), one.capacityPeople()));
    for (FacilityFiles.Part part : one.parts()) {
      parts.add(
          new FacilityPart(
              part.key(), Optional.of(part.name()), part.size(), part.capacityPeople()));
    }
    return parts;
  }

  private FacilityKind kind(One one) {
    return kinds().stream()
        .filter(kind -> kind.key().equals(one.kind()))
        .findFirst()
        .orElseThrow(() -> unfit(one, "kind " + one.kind()));
  }

  private static IllegalStateException unfit(One one, String what) {
    return new IllegalStateException(
        FacilityFiles.FACILITIES + ": " + one.key() + " names the unknown " + what + ".");
  }
}
