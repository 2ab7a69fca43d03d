package fi.luukku.site.web.intake;

import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemHeaders;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * Reads the parts of a form. A file's name is a label here and never a path, so one that could be
 * no path is as good as any other.
 */
final class PartReader extends JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> {
  private static final int LONGEST_PART_HEAD = 4_096;

  PartReader(DiskFileItemFactory factory, int mostParts) {
    super(factory);
    setHeaderCharset(StandardCharsets.UTF_8);
    setMaxFileCount(mostParts);
    setMaxPartHeaderSize(LONGEST_PART_HEAD);
  }

  @Override
  public String getFileName(FileItemHeaders headers) {
    String name = super.getFileName(headers);
    return name == null ? null : name.replace("\0", "");
  }
}
