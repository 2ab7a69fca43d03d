package fi.luukku.owndata.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes a PDF of a page of ours that a screen reader can read: tagged, with its language and title
 * (PDF/UA-1), its font inside (PDF/A-3). Fetches nothing, whatever the page names.
 */
final class TaggedPdf {
  /** Comes with PDFBox; holds the letters of the languages of Europe. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String FAMILY = "Liberation Sans";
  private static final int USUAL_WEIGHT = 400;

  private TaggedPdf() {}

  /**
   * @param xhtml well-formed, with {@code lang} and a title
   */
  static byte[] of(String xhtml) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useFont(TaggedPdf::font, FAMILY, USUAL_WEIGHT, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> null);
    builder.withHtmlContent(xhtml, null);
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException failed) {
      throw new UncheckedIOException("The PDF could not be made.", failed);
    }
    return out.toByteArray();
  }

  private static InputStream font() {
    return PDDocument.class.getResourceAsStream(FONT);
  }
}
