package fi.luukku.forms.definition;

import java.util.List;

/** Finds postal addresses by what somebody remembers of one. */
public interface AddressLookUp {

  /** An address as a letter needs it. */
  record Found(String street, String postalCode, String town) {}

  /**
   * The addresses that fit best.
   *
   * @param words as typed, never blank
   * @param most how many at most
   */
  List<Found> find(String words, int most);
}
