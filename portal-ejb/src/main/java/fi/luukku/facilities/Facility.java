package fi.luukku.facilities;

import fi.luukku.identity.Demand;
import fi.luukku.shared.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Something that people can reserve.
 *
 * @param place the building or area it is in
 * @param latitude WGS 84, degrees
 * @param longitude WGS 84, degrees
 * @param pets whether pets are allowed
 * @param picture name of a file in the content folder's {@code pictures}
 * @param prices what there is to say about prices, in words
 * @param priceLists the prices, in the order of time
 * @param shortest least length of a reservation
 * @param longest greatest length of a reservation
 * @param grid starts and lengths are multiples of it
 * @param cancelUntil how long before the start a reservation can be cancelled by the citizen
 * @param needsApproval whether a reservation waits for somebody's yes
 * @param seriesDates how many dates a citizen's series may have; 0: it is not given in series
 * @param demand what reserving asks of the sign-in
 * @param parts what of it can be reserved, the whole first
 */
public record Facility(
    String key,
    FacilityKind kind,
    LocalizedText name,
    LocalizedText place,
    LocalizedText address,
    double latitude,
    double longitude,
    LocalizedText summary,
    LocalizedText description,
    List<LocalizedText> equipment,
    boolean accessible,
    LocalizedText accessibility,
    boolean pets,
    LocalizedText rules,
    String picture,
    LocalizedText pictureWords,
    LocalizedText prices,
    List<PriceList> priceLists,
    Duration shortest,
    Duration longest,
    Duration grid,
    Duration cancelUntil,
    boolean needsApproval,
    int seriesDates,
    Demand demand,
    List<FacilityPart> parts) {
  public Facility {
    equipment = List.copyOf(equipment);
    priceLists = List.copyOf(priceLists);
    parts = List.copyOf(parts);
  }

  public boolean isInSeries() {
    return seriesDates > 0;
  }

  public FacilityPart whole() {
    return parts.get(0);
  }

  /** What of it is taken by itself: its parts, or the whole where it has none. */
  public List<FacilityPart> smallest() {
    return parts.size() == 1 ? parts : parts.subList(1, parts.size());
  }

  public Optional<FacilityPart> part(String key) {
    return parts.stream().filter(part -> part.key().equals(key)).findFirst();
  }
}
