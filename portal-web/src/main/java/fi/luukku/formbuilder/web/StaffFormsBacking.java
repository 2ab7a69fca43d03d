package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormEditing;
import fi.luukku.formbuilder.FormFileRefused;
import fi.luukku.formbuilder.FormQueries;
import fi.luukku.formbuilder.FormTooLarge;
import fi.luukku.forms.definition.DefinitionFault;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /staff/forms}: all forms made here, and the ways to a new one. */
@Named
@RequestScoped
public class StaffFormsBacking {
  private static final int MOST_BYTES = 4_000_000;

  @Inject FormEditing editing;
  @Inject FormQueries queries;
  @Inject FormRequest request;
  @Inject CurrentCaller current;
  @Inject Messages messages;
  @Inject FaultWords faultWords;

  private List<FormQueries.Row> all;
  private List<DefinitionFault> faults = List.of();
  private Part file;
  private String titleFi;
  private String titleSv;
  private String titleEn;

  public void open() {
    all = queries.all(current.caller());
  }

  public List<FormQueries.Row> getAll() {
    if (all == null) {
      open();
    }
    return all;
  }

  /** Begins a form, and leads to its pages. */
  public String begin() {
    try {
      return toPages(editing.begin(current.caller(), request.words("title")));
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** Takes a form out of a file. */
  public String takeFile() {
    try {
      return toPages(editing.importNew(current.caller(), content()));
    } catch (FormFileRefused refused) {
      faults = refused.faults();
      return messages.refuse(refused);
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** No more of a file is read than a form may have. */
  private String content() {
    try (InputStream stream = file.getInputStream()) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new FormTooLarge();
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("An uploaded form could not be read.", broken);
    }
  }

  private static String toPages(String key) {
    return Pages.to("/staff/form-pages", "form", key);
  }

  /** What is wrong with the file, place by place. */
  public List<DefinitionFault> getFaults() {
    return faults;
  }

  /** The same in the official's language. */
  public String reason(DefinitionFault fault) {
    return faultWords.words(fault);
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getTitleFi() {
    return titleFi;
  }

  public void setTitleFi(String titleFi) {
    this.titleFi = titleFi;
  }

  public String getTitleSv() {
    return titleSv;
  }

  public void setTitleSv(String titleSv) {
    this.titleSv = titleSv;
  }

  public String getTitleEn() {
    return titleEn;
  }

  public void setTitleEn(String titleEn) {
    this.titleEn = titleEn;
  }
}
