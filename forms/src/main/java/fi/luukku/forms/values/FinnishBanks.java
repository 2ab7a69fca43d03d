package fi.luukku.forms.values;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which bank a Finnish account number names. Source: Finance Finland, "Suomalaiset
 * rahalaitostunnukset ja BIC-koodit" (Finnish monetary institution codes and BICs). A code that is
 * not in it has no BIC here: nothing is guessed.
 */
public final class FinnishBanks {

  private static final int CODE_AT = 4;
  private static final int LONGEST_CODE = 3;
  private static final Map<String, String> BICS = new LinkedHashMap<>();

  static {
    bank("AABAFI22", "6");
    bank("BIGKFIH1", "717");
    bank("CITIFIHX", "713");
    bank("DABAFIHH", "8", "34");
    bank("DNBAFIHX", "37");
    bank("ESSEFIHX", "33");
    bank("HANDFIHH", "31");
    bank("HELSFIHH", "405", "497");
    bank("HOLVFIHH", "799");
    bank("NDEAFIHH", "1", "2");
    bank("OKOYFIHH", "5");
    bank("POPFFI22", "47");
    bank("SBANFIHH", "36", "39");
    bank("SWEDFIHH", "38");
    bank("VPAYFIH2", "798");
    bank("ITELFIHH", "400", "402", "403", "715");
    savingsBanks(406, 408);
    savingsBanks(410, 412);
    savingsBanks(414, 421);
    savingsBanks(423, 432);
    savingsBanks(435, 452);
    savingsBanks(454, 464);
    savingsBanks(483, 493);
    savingsBanks(495, 496);
  }

  private FinnishBanks() {}

  /** The BIC of a sound account number; empty for foreign ones and for codes not listed. */
  public static Optional<String> bic(String iban) {
    if (!iban.startsWith("FI")) {
      return Optional.empty();
    }
    for (int length = 1; length <= LONGEST_CODE; length++) {
      String bic = BICS.get(iban.substring(CODE_AT, CODE_AT + length));
      if (bic != null) {
        return Optional.of(bic);
      }
    }
    return Optional.empty();
  }

  private static void bank(String bic, String... codes) {
    for (String code : codes) {
      BICS.put(code, bic);
    }
  }

  private static void savingsBanks(int first, int last) {
    for (int code = first; code <= last; code++) {
      bank("ITELFIHH", String.valueOf(code));
    }
  }
}
