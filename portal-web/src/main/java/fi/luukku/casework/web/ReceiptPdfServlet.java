package fi.luukku.casework.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.LocaleFilter;
import fi.luukku.site.web.print.TaggedPdf;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /my/receipt/pdf?number=…} for whose case it is, {@code /follow/receipt/pdf?token=…} for
 * the holder of its link: the receipt and what was sent, to download. 404 for anybody else.
 */
@WebServlet({"/my/receipt/pdf", "/follow/receipt/pdf"})
public class ReceiptPdfServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CitizenCases cases;
  @Inject private transient CurrentCaller current;
  @Inject private transient ReceiptPdf document;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      CaseView matter = matter(request);
      response.setCharacterEncoding(null); // bytes have none, and the portal's own would be said
      response.setContentType("application/pdf");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"luukku-" + matter.number().value() + ".pdf\"");
      TaggedPdf.write(document.page(matter, LocaleFilter.of(request)), response.getOutputStream());
    } catch (NotFound notHis) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private CaseView matter(HttpServletRequest request) {
    if (request.getServletPath().startsWith("/my/")) {
      return cases.one(
          current.caller(),
          CaseNumber.parse(request.getParameter("number")).orElseThrow(NotFound::new));
    }
    return cases.byFollowUpToken(
        Optional.ofNullable(request.getParameter("token")).orElseThrow(NotFound::new));
  }
}
