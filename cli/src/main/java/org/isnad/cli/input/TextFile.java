package org.isnad.cli.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.isnad.engine.text.Article;

/** Reads a file that is one article. */
final class TextFile {
  private TextFile() {}

  /** The article, after what there is to remark of it; or why there is none. */
  static List<Entry> read(InputFile file, Defaults defaults) {
    byte[] bytes;
    try (InputStream in = Unpacking.open(file)) {
      bytes = in.readNBytes(Limits.ARTICLE + 1);
    } catch (IOException e) {
      return List.of(new Entry.Fault(file.name() + ": " + reason(e)));
    }
    if (bytes.length > Limits.ARTICLE) {
      return List.of(
          new Entry.Fault(
              file.name()
                  + ": longer than "
                  + Limits.named(Limits.ARTICLE)
                  + ", the most that one article may have; not read"));
    }
    Decoding decoding = Encodings.decode(bytes);
    if (decoding instanceof Decoding.NotText notText) {
      return List.of(new Entry.Fault(file.name() + ": " + notText.why()));
    }
    return article(file, (Decoding.Text) decoding, defaults);
  }

  private static List<Entry> article(InputFile file, Decoding.Text decoded, Defaults defaults) {
    List<Entry> out = new ArrayList<>();
    Remarks.of(decoded).forEach(remark -> out.add(new Entry.Note(file.name() + ": " + remark)));
    Article article =
        new Article(file.id(), decoded.text(), defaults.published(), defaults.publisher(), null);
    out.add(new Entry.Item(new NewsItem(article, file.name(), 0)));
    return out;
  }

  /** Why a file cannot be read, faults of packing included. */
  static String reason(IOException e) {
    if (e instanceof ZipException || e instanceof EOFException) {
      return "broken gzip (" + e.getMessage() + ")";
    }
    return FileFinder.reason(e);
  }
}
