package fi.luukku.appointments;

import fi.luukku.casework.MeetingWay;
import fi.luukku.shared.Language;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How somebody wants to be met.
 *
 * @param people how many come, or how many errands are done at once; 1 or more
 * @param language in which he wants to be served; empty where any will do
 * @param needs what the desk must have
 * @param interpretation tag (BCP 47) of the language of an interpreter; empty where none is needed
 */
public record Visit(
    MeetingWay way,
    int people,
    Optional<Language> language,
    Set<DeskFeature> needs,
    Optional<String> interpretation) {
  private static final int MOST = 99;
  private static final String TAG = "[a-z]{2,3}(-[a-z0-9]{2,8})?";

  public Visit {
    needs = needs.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(needs));
    if (people < 1 || people > MOST || interpretation.filter(it -> !it.matches(TAG)).isPresent()) {
      throw new VisitNotOffered();
    }
  }

  /** One person at the place, with nothing asked for. */
  public static Visit plain() {
    return new Visit(MeetingWay.PLACE, 1, Optional.empty(), Set.of(), Optional.empty());
  }

  public boolean isPlain() {
    return equals(plain());
  }

  /**
   * As a page's address carries it, for example {@code phone.2.sv.induction-loop.uk}; empty where
   * it is plain.
   */
  public String token() {
    return isPlain()
        ? ""
        : String.join(
            ".",
            way.key(),
            Integer.toString(people),
            language.map(Language::tag).orElse(""),
            needs.stream().sorted().map(DeskFeature::key).collect(Collectors.joining("_")),
            interpretation.orElse(""));
  }

  /**
   * Reads {@link #token()}.
   *
   * @throws VisitNotOffered where it is none
   */
  public static Visit of(String token) {
    if (token.isEmpty()) {
      return plain();
    }
    String[] parts = token.split("\\.", -1);
    if (parts.length != 5) {
      throw new VisitNotOffered();
    }
    return of(parts[0], parts[1], parts[2], List.of(parts[3].split("_")), parts[4]);
  }

  /**
   * Of the words that a form brings; an empty one stands for what is usual.
   *
   * @throws VisitNotOffered where one is none of ours
   */
  public static Visit of(
      String way, String people, String language, List<String> needs, String interpretation) {
    if (!people.matches("\\d{0,2}")) {
      throw new VisitNotOffered();
    }
    return new Visit(
        one(MeetingWay.values(), MeetingWay::key, way).orElse(MeetingWay.PLACE),
        people.isEmpty() ? 1 : Integer.parseInt(people),
        one(Language.values(), Language::tag, language),
        needs.stream()
            .flatMap(need -> one(DeskFeature.values(), DeskFeature::key, need).stream())
            .collect(Collectors.toSet()),
        Optional.of(interpretation).filter(tag -> !tag.isEmpty()));
  }

  private static <T> Optional<T> one(T[] all, Function<T, String> key, String wanted) {
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(all)
            .filter(it -> key.apply(it).equals(wanted))
            .findFirst()
            .orElseThrow(VisitNotOffered::new));
  }
}
