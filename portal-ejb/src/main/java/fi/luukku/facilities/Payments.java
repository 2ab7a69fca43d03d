package fi.luukku.facilities;

import java.time.YearMonth;
import java.util.List;

/**
 * Where it goes what is owed for reservations. Today the municipality sends invoices from a system
 * of its own, which takes a file.
 *
 * <p>The door for paying online: a provider of payments becomes another adapter in {@code
 * integration}, with a method here that begins a payment of one {@link Charge} and another that
 * learns how it ended. Desks know this interface alone, so {@link Charge} is all that it may need:
 * no name of a person and no answer of a form.
 */
public interface Payments {

  /** What a file of charges is made for. */
  enum Format {
    /** For people: a spreadsheet opens it. */
    CSV,
    /** For systems. */
    JSON
  }

  /**
   * The charges of a month as a file, in the order given.
   *
   * @return UTF-8
   */
  byte[] invoiceBasis(YearMonth month, List<Charge> charges, Format format);
}
