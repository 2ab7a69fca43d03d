package fi.luukku.grants.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.grants.GrantProgramme;
import fi.luukku.grants.GrantProgrammes;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.Brand;
import fi.luukku.site.web.LocaleFilter;
import fi.luukku.site.web.SiteSettings;
import fi.luukku.site.web.print.EmptyForm;
import fi.luukku.site.web.print.TaggedPdf;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * {@code /grants/form?key=…}: the form of a programme to fill in on paper, the same for everybody;
 * drawn once for each version and language, and kept.
 */
@WebServlet("/grants/form")
public class EmptyFormServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 60;

  @Inject private transient GrantProgrammes programmes;
  @Inject private transient PublishedForms forms;
  @Inject private transient Brand brand;
  @Inject private transient SiteSettings settings;

  private final transient Cache<Key, byte[]> drawn =
      Caffeine.newBuilder().maximumSize(MOST).build();

  /** All that a drawn form depends on. */
  private record Key(
      String programme,
      String form,
      int version,
      Language language,
      String from,
      String back,
      List<String> offered) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      GrantProgramme programme =
          programmes.get(String.valueOf(request.getParameter("key"))).programme();
      Language language = LocaleFilter.of(request);
      byte[] pdf = drawn.get(key(programme, language), this::draw);
      response.setCharacterEncoding(null); // bytes have none, and the portal's own would be said
      response.setContentType("application/pdf");
      response.setContentLength(pdf.length);
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"luukku-" + programme.formKey() + "-" + language.tag() + ".pdf\"");
      response.getOutputStream().write(pdf);
    } catch (NotFound unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Key key(GrantProgramme programme, Language language) {
    List<String> offered =
        forms
            .find(programme.formKey(), programme.formVersion())
            .map(form -> EmptyForm.offered(form, language))
            .orElseThrow(NotFound::new);
    return new Key(
        programme.key(),
        programme.formKey(),
        programme.formVersion(),
        language,
        brand.officialName().in(language),
        brand.postalAddress().in(language),
        offered);
  }

  private byte[] draw(Key key) {
    FormDefinition form = forms.find(key.form(), key.version()).orElseThrow(NotFound::new);
    String address = settings.baseUrl() + "/grants/programme?key=" + key.programme();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TaggedPdf.write(EmptyForm.page(form, key.language(), key.from(), address, key.back()), out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }
}
