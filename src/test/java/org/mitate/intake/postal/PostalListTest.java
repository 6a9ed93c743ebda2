package org.mitate.intake.postal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.mitate.shared.Refusal;

/// The lines are made up in the shapes that the list of Japan Post really has.
class PostalListTest {

    @Test
    void aPlainLineIsATown() {
        assertThat(towns(line("1600016", "東京都", "新宿区", "信濃町")))
                .containsExactly(new Town("1600016", "東京都", "新宿区", "信濃町"));
    }

    @Test
    void whereNothingIsListedThereIsNoTown() {
        assertThat(names("以下に掲載がない場合")).containsExactly("");
        assertThat(names("見立町の次に１～９９番地がくる場合")).containsExactly("");
        assertThat(names("見立村一円")).containsExactly("");
    }

    @Test
    void aTownThatIsCalledIchienStays() {
        assertThat(names("一円")).containsExactly("一円");
    }

    @Test
    void remarksInBracketsGo() {
        assertThat(names("大通西（１～１９丁目）")).containsExactly("大通西");
        assertThat(names("藤野（４００、４００－２番地）")).containsExactly("藤野");
        assertThat(names("葛巻（第４０地割「５７番地（乙）を除く」～第４５地割）")).containsExactly("葛巻");
        assertThat(names("見立ビル（地階・階層不明）")).containsExactly("見立ビル");
    }

    @Test
    void aFloorOfATowerStays() {
        assertThat(names("西町見立タワー（１２階）")).containsExactly("西町見立タワー12階");
    }

    @Test
    void lotsOfTheNorthGo() {
        assertThat(names("種市第１５地割～第２１地割（鹿糠、緑町）")).containsExactly("種市");
        assertThat(names("穴明２２地割、穴明２３地割")).containsExactly("穴明");
    }

    @Test
    void severalTownsOfOneLineAreSeveral() {
        assertThat(names("甲、乙（大木戸）")).containsExactly("甲", "乙");
    }

    @Test
    void aTownThatRunsOverThreeLinesIsOne() {
        var towns =
                towns(
                        line("0660005", "北海道", "見立市", "協和（８８－２、２７１－１０、"),
                        line("0660005", "北海道", "見立市", "３４３－２、４０４－１番地、"),
                        line("0660005", "北海道", "見立市", "１０９９番地）"),
                        line("0660006", "北海道", "見立市", "幸町"));

        assertThat(towns).extracting(Town::town).containsExactly("協和", "幸町");
    }

    @Test
    void oneCodeMayLieInTwoPrefectures() {
        var towns =
                towns(
                        line("4980000", "愛知県", "見立市", "以下に掲載がない場合"),
                        line("4980000", "三重県", "桑名郡見立町", "以下に掲載がない場合"));

        assertThat(towns).extracting(Town::prefecture).containsExactly("愛知県", "三重県");
    }

    @Test
    void aListThatBreaksOffIsRefusedWithItsLine() {
        assertThatThrownBy(
                        () ->
                                towns(
                                        line("1600016", "東京都", "新宿区", "信濃町"),
                                        line("0660005", "北海道", "見立市", "協和（８８－２、")))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.arguments()).containsExactly(2));
        assertThatThrownBy(() -> towns("年月日,名称")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> towns()).isInstanceOf(Refusal.class);
    }

    @Test
    void theFileIsReadPackedOrNotInBothCharacterSets() throws IOException {
        String line = line("1600016", "東京都", "新宿区", "信濃町") + "\r\n";
        byte[] old = line.getBytes(Charset.forName("windows-31j"));
        byte[] modern = ("\uFEFF" + line).getBytes(StandardCharsets.UTF_8);

        for (byte[] file : List.of(old, modern, packed(old), packed(modern))) {
            assertThat(PostalFile.read(new ByteArrayInputStream(file)).towns())
                    .extracting(Town::inOneLine)
                    .containsExactly("東京都新宿区信濃町");
        }
    }

    private static List<String> names(String town) {
        return towns(line("1234567", "東京都", "見立市", town)).stream().map(Town::town).toList();
    }

    private static List<Town> towns(String... lines) {
        return PostalList.read(List.of(lines)).towns();
    }

    private static String line(String code, String prefecture, String city, String town) {
        return "13104,\"160  \",\"%s\",\"ﾄｳｷﾖｳﾄ\",\"ｼﾝｼﾞﾕｸｸ\",\"ﾏﾁ\",\"%s\",\"%s\",\"%s\",0,0,0,0,0,0"
                .formatted(code, prefecture, city, town);
    }

    private static byte[] packed(byte[] csv) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("KEN_ALL.CSV"));
            zip.write(csv);
        }
        return bytes.toByteArray();
    }
}
