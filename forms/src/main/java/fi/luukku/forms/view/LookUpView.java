package fi.luukku.forms.view;

import java.util.List;

/**
 * Finding an address by a few words, above the inputs of an address. What is found is a list to
 * choose from; pressing the button again, or going on, fills in what was chosen.
 *
 * @param name of the input of the words; empty where nothing can be looked up
 * @param words as typed
 * @param buttonName name of the submit button
 * @param pickName name of the radio buttons
 * @param found what fits the words
 */
public record LookUpView(
    String name,
    String id,
    String words,
    String buttonName,
    String pickName,
    List<OptionView> found) {

  static final LookUpView NONE = new LookUpView("", "", "", "", "", List.of());

  public boolean isOffered() {
    return !name.isEmpty();
  }

  public boolean isInVain() {
    return !words.isBlank() && found.isEmpty();
  }
}
