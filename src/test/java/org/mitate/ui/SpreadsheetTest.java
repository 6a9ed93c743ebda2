package org.mitate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    @Test
    void linesEndAsTheStandardSays() {
        assertThat(new Spreadsheet().row("番号", "金額").row("R08-000001", 22000))
                .hasToString("\uFEFF番号,金額\r\nR08-000001,22000\r\n");
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() {
        assertThat(new Spreadsheet().row("見立, 商会", "\"本店\"", "上\n下"))
                .hasToString("\uFEFF\"見立, 商会\",\"\"\"本店\"\"\",\"上\n下\"\r\n");
    }

    @Test
    void aNameThatLooksLikeAFormulaComputesNothing() {
        assertThat(new Spreadsheet().row("=1+1", "@SUM(A1)", "-", -22000))
                .hasToString("\uFEFF'=1+1,'@SUM(A1),-,-22000\r\n");
    }

    @Test
    void theFileBeginsWithItsByteOrderMark() {
        byte[] body = new Spreadsheet().row("年度").answer("figures").getBody();

        assertThat(new String(body, StandardCharsets.UTF_8)).startsWith("\uFEFF年度");
        assertThat(body[0]).isEqualTo((byte) 0xEF);
    }
}
