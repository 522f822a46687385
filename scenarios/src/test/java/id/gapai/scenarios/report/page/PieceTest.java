package id.gapai.scenarios.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {
    @Test
    void aTextWithoutAddressIsOnePiece() {
        assertThat(Piece.split("no source gives it")).containsExactly(new Piece("no source gives it", ""));
    }

    @Test
    void anEmptyTextHasNoPieces() {
        assertThat(Piece.split("")).isEmpty();
    }

    @Test
    void anAddressBecomesALinkThatReadsAsItsHost() {
        assertThat(Piece.split("BPS (https://www.bps.go.id/a?b=1, read 2024)."))
                .containsExactly(
                        new Piece("BPS (", ""),
                        new Piece("bps.go.id", "https://www.bps.go.id/a?b=1"),
                        new Piece(", read 2024).", ""));
    }

    @Test
    void everyAddressOfATextIsALink() {
        assertThat(Piece.split("https://a.id/x http://b.id/y"))
                .extracting(Piece::href)
                .containsExactly("https://a.id/x", "", "http://b.id/y");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "data:text/html,<b>", "file:///etc/passwd", "//evil.id", "ftp://a.id", "https://", "https://a b", "http://[x"
    })
    void nothingElseBecomesALinkAndNoTextIsLost(String text) {
        var pieces = Piece.split(text);
        assertThat(pieces).allSatisfy(p -> assertThat(p.href()).matches("|https://a"));
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(text.replace("https://a", "a"));
    }

    @Test
    void aLinkToAnythingElseIsRefused() {
        assertThatThrownBy(() -> new Piece("click", "javascript:alert(1)"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("javascript:alert(1)");
    }
}
