package fi.luukku.forms.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What forms take from elsewhere; whoever uses this library brings it along.
 *
 * @param registers the register of a name; empty where there is none
 * @param addresses empty where none can be looked up
 */
public record Outside(
    Function<String, Optional<Register>> registers, Optional<AddressLookUp> addresses) {

  /** For trying forms: every register is there and has two entries, and no address is found. */
  public static Outside invented() {
    return new Outside(
        name -> Optional.of(new Invented()), Optional.of((words, most) -> List.of()));
  }

  private record Invented() implements Register {

    private static final List<Entry> ENTRIES = List.of(entry("one"), entry("two"));

    @Override
    public List<Entry> offered() {
      return ENTRIES;
    }

    @Override
    public Optional<Entry> find(String key) {
      return ENTRIES.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    private static Entry entry(String key) {
      return new Entry(key, Map.of("fi", key, "sv", key, "en", key));
    }
  }
}
