package fi.luukku.site.web.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a document as PDF/UA-1 and as PDF/A-3a. */
public final class PdfJudge {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfJudge() {}

  /** Flavour, clause and words of each fault; empty where the document passes both. */
  public static List<String> faults(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
        .flatMap(flavour -> faults(pdf, flavour).stream())
        .toList();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
      return judge.validate(parser).getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> flavour.name() + " " + one.getRuleId().getClause() + ": " + one.getMessage())
          .distinct()
          .toList();
    } catch (VeraPDFException | IOException broken) {
      throw new IllegalStateException("veraPDF could not read the document.", broken);
    }
  }
}
