package fi.luukku.shared;

import fi.luukku.forms.definition.AddressLookUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds addresses among the streets of the municipality's content folder ({@code streets.json}). It
 * stands for an address register: where a municipality has one, an adapter to that takes its place.
 */
@ApplicationScoped
public class ContentAddresses {
  private static final String FILE = "streets.json";
  private static final int LONGEST = 100;
  private static final Pattern WORDS =
      Pattern.compile("([^0-9,]{2,60}?)\\s*(?:([0-9]{1,4})\\s*([^,]{0,20}))?(?:,.*)?");

  @Inject ContentFolder folder;

  private volatile Reading latest = new Reading(-1, new Streets(new Name("", ""), List.of()));

  /**
   * Streets whose Finnish or Swedish name begins with the words, then those that have them inside.
   * With a number: where the street has it.
   */
  public List<AddressLookUp.Found> find(String words, int most) {
    String typed = words.strip();
    Matcher matcher = WORDS.matcher(typed.substring(0, Math.min(LONGEST, typed.length())));
    if (!matcher.matches()) {
      return List.of();
    }
    String name = matcher.group(1).strip().toLowerCase(Locale.ROOT);
    Optional<Integer> number = Optional.ofNullable(matcher.group(2)).map(Integer::valueOf);
    String rest = Optional.ofNullable(matcher.group(3)).orElse("").strip();
    String house = number.map(it -> " " + it + (rest.isEmpty() ? "" : " " + rest)).orElse("");
    Streets streets = read();
    return Stream.concat(
            streets.named(it -> it.startsWith(name)),
            streets.named(it -> it.contains(name) && !it.startsWith(name)))
        .filter(street -> number.map(it -> it >= 1 && it <= street.lastNumber()).orElse(true))
        .limit(most)
        .map(street -> street.found(house, streets.town()))
        .toList();
  }

  private Streets read() {
    long changed = folder.lastChanged(FILE);
    if (latest.changed() != changed) {
      Streets streets =
          folder.find(FILE).isPresent()
              ? folder.read(FILE, Streets.class)
              : new Streets(new Name("", ""), List.of());
      latest = new Reading(changed, streets);
    }
    return latest.streets();
  }

  private record Reading(long changed, Streets streets) {}

  private record Name(String fi, String sv) {}

  private record Streets(Name town, List<Street> streets) {
    private Stream<Found> named(Predicate<String> fits) {
      return streets.stream()
          .flatMap(
              street ->
                  Stream.of(new Found(street, false), new Found(street, true))
                      .filter(it -> fits.test(it.name().toLowerCase(Locale.ROOT))));
    }
  }

  private record Street(String fi, String sv, String postalCode, int lastNumber) {}

  /** A street under the name that fits. */
  private record Found(Street street, boolean swedish) {
    private String name() {
      return swedish ? street.sv() : street.fi();
    }

    private int lastNumber() {
      return street.lastNumber();
    }

    private AddressLookUp.Found found(String house, Name town) {
      return new AddressLookUp.Found(
          name() + house, street.postalCode(), swedish ? town.sv() : town.fi());
    }
  }
}
