package fi.luukku.forms.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list that is kept elsewhere and that answers are chosen from, as the schools of a town. */
public interface Register {

  /**
   * One thing of the list.
   *
   * @param key like that of an option; it never comes to mean another thing
   * @param names what it is called, by language
   */
  record Entry(String key, Map<String, String> names) {

    public Entry {
      names = Map.copyOf(names);
    }
  }

  /** What can be chosen now, in the order shown. */
  List<Entry> offered();

  /** Also what was offered once: what was answered then is shown for ever. */
  Optional<Entry> find(String key);
}
