package org.communique.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisedTest {

    @ParameterizedTest
    @CsvSource({
        "Чжан Ханьхуэй, Zhang Hanhui",
        "Чжан Ханьхуэем, Zhang Hanhui",
        "Чжан Ханьхуэя, Zhang Hanhui",
        "Чжан Сяомен, Zhang Xiao",
        "Пань Ицинь, Pan Yiqin",
        "Ван Гоцяном, Wang Guoqiang",
        "Сюй Цзюньцзе, Xu Junjie",
        "Лю Чжэньминь, Liu Zhenmin",
        "Ху Хайфэна, Hu Haifeng",
        "У Сяоцзюня, Wu Xiaojun",
        "Хао Мин Цзинь, Hao Mingjin",
        "Люй Чжу, Lu Zhu",
    })
    void transcribesChinese(String printed, String pinyin) {
        assertThat(Romanised.of(printed)).isEqualTo(pinyin);
    }

    @ParameterizedTest
    @CsvSource({
        "Маратом Султангазиевым, Marat Sultangaziev",
        "Марату Султангазиеву, Marat Sultangaziev",
        "Марата Султангазиева, Marat Sultangaziev",
        "Марат Султангазиевпен, Marat Sultangaziev",
        "Сергеем Ивановым, Sergei Ivanov",
        "Ерлана Карина, Erlan Karin",
        "Аидой Балаевой, Aida Balaeva",
        "Аиде Балаевой, Aida Balaeva",
        "Натаном Чэпманом, Natan Chepman",
        "Джоном Керри, John Kerri",
        "Брайаном Стиммлером, Brian Stimmler",
    })
    void undoesCases(String printed, String name) {
        assertThat(Romanised.of(printed)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Аида Балаева, Aida Balaeva",
        "Дана Сейтова, Dana Seitova",
        "Эльмира Ахметова, Elmira Akhmetova",
        "Том Харкин, Tom Kharkin",
        "Ли Сергеев, Li Sergeev",
        "Ким Ахметов, Kim Akhmetov",
        "Zhang Hanhui, Zhang Hanhui",
    })
    void leavesTheRest(String printed, String name) {
        assertThat(Romanised.of(printed)).isEqualTo(name);
    }
}
