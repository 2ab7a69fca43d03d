package fi.luukku.site.web.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes a PDF of a page of ours that a screen reader can read: tagged, with its language and title
 * (PDF/UA-1), its font inside (PDF/A-3). Fetches nothing, whatever the page names.
 */
public final class TaggedPdf {
  /** Comes with PDFBox; holds the letters of the languages of Europe. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String FAMILY = "Liberation Sans";
  private static final int USUAL_WEIGHT = 400;
  private static final String OWN_PICTURE = "data:image/png;base64,";

  private TaggedPdf() {}

  /**
   * Writes the document; nothing is written before the whole of it is laid out.
   *
   * @param xhtml well-formed, with {@code lang} and a title
   */
  public static void write(String xhtml, OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useFont(TaggedPdf::font, FAMILY, USUAL_WEIGHT, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> uri.startsWith(OWN_PICTURE) ? uri : null);
    builder.withHtmlContent(xhtml, null);
    builder.toStream(out);
    builder.run();
  }

  private static InputStream font() {
    return PDDocument.class.getResourceAsStream(FONT);
  }
}
