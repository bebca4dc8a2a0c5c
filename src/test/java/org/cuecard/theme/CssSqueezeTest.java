package org.cuecard.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssSqueezeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a { color : red ; }                     | a{color :red}",
                "a  b ,  a > b { margin: 0 auto }        | a b,a > b{margin:0 auto}",
                "a :hover { top: calc( 1px + 2px ) }     | a :hover{top:calc(1px + 2px )}",
                "a{b:c}/* no */ /*! licence */ d {e:f;;} | a{b:c}/*! licence */ d{e:f;}",
                "a/**/b { c: d }                         | a b{c:d}",
                "a { content: \"/* x */  ;  }\" }        | a{content:\"/* x */  ;  }\"}",
                "a { background: url( x  y.png ) }       | a{background:url( x  y.png )}",
                "a { background: url( \"x  y.png\" ) }   | a{background:url( \"x  y.png\" )}",
                "a { background: url(\"x ) y\" ) }       | a{background:url(\"x ) y\" )}",
                "@media ( width > 40em ) and (a:b) { }   | @media (width > 40em ) and (a:b){}",
                "a { --empty: ; --x: {} }                | a{--empty: ;--x: {}}",
                "a\\ b { c: d }                          | a\\ b{c:d}",
                "a { b: 'open                            | a{b:'open",
                "/* open                                 | ''",
            })
    void what_only_authors_read_is_left_out(String css, String squeezed) {
        assertThat(CssSqueeze.squeezed(css)).isEqualTo(squeezed);
    }

    @Test
    void it_stays_as_it_is_when_squeezed_again() throws IOException {
        String once = CssSqueeze.squeezed(Files.readString(Path.of("themes/cuecard/assets/cuecard.css.mustache")));
        assertThat(CssSqueeze.squeezed(once)).isEqualTo(once);
    }
}
