package id.gapai.scenarios.report.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A piece of a text, perhaps a link.
 *
 * @param href an http or https address, or empty: nothing else may become a link
 */
public record Piece(String text, String href) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"|]*[^\\s<>\"|.,;:!?)]", Pattern.CASE_INSENSITIVE);

    public Piece {
        if (!href.isEmpty() && !ADDRESS.matcher(href).matches()) {
            throw new IllegalArgumentException("not a web address: " + href);
        }
    }

    /** Splits a text at the web addresses in it; a link reads as the host of its address. */
    public static List<Piece> split(String text) {
        var pieces = new ArrayList<Piece>();
        var addresses = ADDRESS.matcher(text);
        int end = 0;
        while (addresses.find()) {
            addPlain(pieces, text.substring(end, addresses.start()));
            pieces.add(link(addresses.group()));
            end = addresses.end();
        }
        addPlain(pieces, text.substring(end));
        return List.copyOf(pieces);
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, ""));
        }
    }

    private static Piece link(String address) {
        return host(address).map(host -> new Piece(host, address)).orElseGet(() -> new Piece(address, ""));
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost()).map(host -> host.replaceFirst("^www\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
