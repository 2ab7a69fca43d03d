package fi.luukku.site.web;

import fi.luukku.shared.Language;
import java.util.List;

/** Seven short weekdays, seven long ones, twelve short months. */
final class DateWords {
  private static final List<String> FI =
      List.of(
          ("ma ti ke to pe la su Maanantai Tiistai Keskiviikko Torstai Perjantai Lauantai Sunnuntai"
                  + " tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu")
              .split(" "));
  private static final List<String> SV =
      List.of(
          ("må ti on to fr lö sö Måndag Tisdag Onsdag Torsdag Fredag Lördag Söndag"
                  + " jan feb mars april maj juni juli aug sep okt nov dec")
              .split(" "));
  private static final List<String> EN =
      List.of(
          ("Mon Tue Wed Thu Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
                  + " Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
              .split(" "));

  private DateWords() {}

  static List<String> of(Language language) {
    return switch (language) {
      case FI -> FI;
      case SV -> SV;
      case EN -> EN;
    };
  }
}
