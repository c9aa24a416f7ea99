"""How numbers are said in Spanish, and what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence

from app.formatting.language import Language, table, units
from app.formatting.numerals import Counting
from app.grounding.lexicon import word_set

_ONES = table("cero uno dos tres cuatro cinco seis siete ocho nueve", 0) | {"un": 1, "una": 1}
_TEENS = table(
    """
    diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte
    veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho
    veintinueve
    """,
    10,
) | {
    "dieciseis": 16,
    "veintiún": 21,
    "veintiun": 21,
    "veintiuna": 21,
    "veintidos": 22,
    "veintitres": 23,
    "veintiseis": 26,
}
_TENS = {
    word: 10 * tens
    for word, tens in table("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 3).items()
}
_HUNDREDS = {"cien": 100, "ciento": 100} | {
    word: 100 * value
    for stem, value in (
        ("doscient", 2), ("trescient", 3), ("cuatrocient", 4), ("quinient", 5),
        ("seiscient", 6), ("setecient", 7), ("ochocient", 8), ("novecient", 9),
    )
    for word in (f"{stem}os", f"{stem}as")
}  # fmt: skip
_MILLIONS = word_set("millón millon millones")
_SPOKEN = frozenset((*_ONES, *_TEENS, *_TENS, *_HUNDREDS, *_MILLIONS, "mil"))


def _below_hundred(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    text = texts[at] if at < len(texts) else ""
    if text in _TENS:
        value, end = _TENS[text], at + 1
        if texts[end : end + 1] == ["y"] and end + 1 < len(texts):
            one = _ONES.get(texts[end + 1], 0)
            return (value + one, end + 2) if one else (value, end)
        return value, end
    if text in _TEENS:
        return _TEENS[text], at + 1
    return (_ONES[text], at + 1) if _ONES.get(text, 0) else None


def _below_thousand(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    text = texts[at] if at < len(texts) else ""
    if text in _HUNDREDS:
        more = _below_hundred(texts, at + 1) if text != "cien" else None
        value = _HUNDREDS[text]
        return (value + more[0], more[1]) if more is not None else (value, at + 1)
    return _below_hundred(texts, at)


def _scaled(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    """What stands before «mil» or «millones», in words or digits."""
    text = texts[at] if at < len(texts) else ""
    return (int(text), at + 1) if text.isdecimal() else _below_thousand(texts, at)


def _whole(texts: Sequence[str], at: int) -> tuple[int, int, bool] | None:
    if texts[at] == "cero":
        return 0, at + 1, False
    total, end = 0, at
    read = _scaled(texts, end)
    if read is not None and read[1] < len(texts) and texts[read[1]] in _MILLIONS:
        total, end = read[0] * 1_000_000, read[1] + 1
        read = _scaled(texts, end)
    if texts[end : end + 1] == ["mil"]:
        total, end = total + 1000, end + 1
    elif read is not None and texts[read[1] : read[1] + 1] == ["mil"]:
        total, end = total + read[0] * 1000, read[1] + 1
    rest = _below_thousand(texts, end)
    if rest is not None:
        return total + rest[0], rest[1], False
    return (total, end, False) if total else None


def _ordinal(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    return (1, at + 1) if texts[at : at + 1] in (["primero"], ["primer"]) else None


def _year(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    read = _whole(texts, at) if at < len(texts) else None
    return (read[0], read[1]) if read is not None and 1900 <= read[0] <= 2100 else None


SPANISH = Language(
    code="es",
    counting=Counting(
        whole=_whole,
        belongs=lambda text: text in _SPOKEN and text not in ("un", "una"),
        digit={word: value for word, value in _ONES.items() if word not in ("un", "una")},
        points=word_set("coma punto"),
        halves=(("y", "medio"), ("y", "media")),
        articles=word_set("un una uno"),
        point_is_mark=True,
        link="y",
    ),
    ordinal=_ordinal,
    year=_year,
    units=units(
        """
        mg/dL|lab|miligramos por decilitro,mg por dl,mg / dl
        mg/kg|dose|miligramos por kilo,miligramos por kilogramo,mg por kg,mg / kg
        g/dL|lab|gramos por decilitro,g por dl,g / dl
        mmol/L|lab|milimoles por litro,mmol por l,mmol / l
        mEq/L|lab|miliequivalentes por litro,meq por l,meq / l
        mEq|dose|miliequivalente,miliequivalentes,meq
        mg|dose|miligramo,miligramos,mg
        mcg|dose|microgramo,microgramos,mcg,ug,µg,μg
        g|dose|gramo,gramos,g
        kg|lab|kilo,kilos,kilogramo,kilogramos,kg
        mL|dose|mililitro,mililitros,ml,cc
        L|dose|litro,litros
        unidades|dose|u,ui
        =|dose|unidad,unidades,unidades internacionales
        mmHg|lab|milímetros de mercurio,mm hg,mmhg
        lpm|lab|latidos por minuto,lpm
        =|lab|respiraciones por minuto
        cm|lab|centímetro,centímetros,cm
        mm|lab|milímetro,milímetros,mm
        m|lab|metros
        %|lab|por ciento,por cien,%
        °C|lab|grados celsius,grados centígrados,° c,°c
        °F|lab|grados fahrenheit,° f,°f
        =|lab|grado,grados
        =|form|comprimido,comprimidos,tableta,tabletas,pastilla,pastillas,cápsula,cápsulas
        =|form|gota,gotas,parche,parches,inhalación,inhalaciones,cucharada,cucharadas,dosis
        =|count|cigarrillos,cigarros,puntos de sutura,veces
        =|time|minuto,minutos,hora,horas,día,días,semana,semanas,mes,meses,año,años,segundos
        """
    ),
    months=table(
        """
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        """,
        1,
    )
    | {"setiembre": 9},
    of=word_set("de del"),
    over=word_set("sobre /"),
    to=word_set("a o"),
    since=word_set("de desde"),
    out_of=(("sobre",), ("de",)),
    pressure=(
        ("presión",), ("tensión",), ("presión", "arterial"), ("tensión", "arterial"), ("ta",),
        ("pa",),
    ),
    findings=tuple(
        tuple(name.split())
        for name in """
        pulso,frecuencia cardíaca,frecuencia cardiaca,frecuencia respiratoria,temperatura,
        saturación,saturación de oxígeno,peso,talla,imc,hemoglobina,glucosa,glucemia,creatinina,
        potasio,sodio,calcio,colesterol
        """.replace("\n", " ").split(",")
    ),
    is_words=word_set("es era de a en = : está"),
    no_bare_point=frozenset(),
)  # fmt: skip
