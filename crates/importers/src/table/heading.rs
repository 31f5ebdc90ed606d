//! What a heading says a column is, in English, French, German, Spanish, Italian, Portuguese and Dutch.

use super::Column;
use record::folded;

/// What a heading means, and how surely: of two columns that may be the same, the lower number is it. None: it says nothing known.
pub(super) fn meaning(heading: &str) -> Option<(Column, u8)> {
    let words = words(heading);
    let whole = words.join(" ");
    if let Some(known) = WHOLE.iter().find(|(words, ..)| *words == whole) {
        return Some((known.1, known.2));
    }
    if heading.chars().count() > 60 {
        return None;
    }
    WORDS
        .iter()
        .find(|(_, _, all)| words.iter().any(|word| all.split(' ').any(|known| known == word)))
        .map(|known| (known.0, known.1))
}

fn words(heading: &str) -> Vec<String> {
    let words = folded(heading);
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(12).map(str::to_owned).collect()
}

/// Headings that mean something else than their words.
const WHOLE: &[(&str, Column, u8)] = &[
    ("data", Column::Date, 1),
    ("h l", Column::Flag, 0),
    ("in range", Column::Flag, 1),
    ("observations", Column::Note, 1),
    ("lab name", Column::Lab, 0),
    ("laboratory name", Column::Lab, 0),
    ("facility name", Column::Lab, 0),
    ("nom du laboratoire", Column::Lab, 0),
    ("test type", Column::Unused, 0),
    ("ref", Column::Range, 1),
    ("time", Column::Unused, 0),
];

/// Words in the order they are looked for: "result date" is a date, "date of birth" is none of the test.
const WORDS: &[(Column, u8, &str)] = &[
    (
        Column::Unused,
        0,
        "patient patiente patients patientin paciente paziente born birth birthdate dob naissance geburt geburtsdatum \
         nacimiento nascita nascimento geboorte geboortedatum mrn provider doctor physician arzt medecin ordering ordered \
         auftrag id gender sex geschlecht sexe sexo sesso geslacht panel group gruppe groupe grupo gruppo category kategorie \
         categorie categoria profile profil status etat estado stato zustand",
    ),
    (
        Column::Low,
        0,
        "low lower min minimum untergrenze untere unterer bas basse inf inferieure minimo inferior inferiore laag ondergrens",
    ),
    (
        Column::High,
        0,
        "high upper max maximum obergrenze obere oberer haut haute sup superieure maximo massimo superior superiore hoog bovengrens",
    ),
    (
        Column::Range,
        0,
        "range ranges reference references referenz referenzbereich referenzwert referenzwerte normbereich normal normale normales norm \
         normwert normwerte norme normes intervalle intervallo intervalo referencia referencias rango riferimento \
         referentie referentiewaarde referentiewaarden normaalwaarde normaalwaarden refbereich",
    ),
    (
        Column::Flag,
        0,
        "flag flags abnormal interpretation markierung kennzeichen kennung bewertung auffalligkeit drapeau anormal anomalie \
         alerte indicador alerta allarme segnalazione marca vlag afwijking afwijkend",
    ),
    (Column::Unit, 0, "unit units einheit einheiten unite unites unidad unidades unita unidade eenheid eenheden uom"),
    (
        Column::Date,
        0,
        "collected collection sampled drawn observed effective prelevement entnahme entnahmedatum abnahme abnahmedatum probenentnahme \
         extraccion toma prelievo colheita coleta afname afnamedatum taken",
    ),
    (Column::Date, 1, "date datum fecha datetime dag tag day jour zeitpunkt"),
    (Column::Code, 0, "loinc lnc"),
    (Column::Code, 1, "code codes kode cod codigo codice"),
    (
        Column::Note,
        0,
        "note notes comment comments remark remarks bemerkung bemerkungen kommentar hinweis anmerkung commentaire commentaires \
         remarque remarques comentario comentarios observaciones nota notas commento commenti osservazioni observacoes opmerking \
         opmerkingen toelichting",
    ),
    (
        Column::Value,
        0,
        "value values result results wert ergebnis messwert messergebnis resultat resultats valeur valor resultado resultados \
         risultato risultati valore uitslag waarde resultaat reading measurement",
    ),
    (
        Column::Name,
        0,
        "test tests analyte component parameter analysis analyse analyses untersuchung messgrosse laborwert analyt examen examens \
         parametre prueba pruebas determinacion parametro esame esami analisi exame bepaling onderzoek marker biomarker \
         observation",
    ),
    (Column::Name, 1, "name nom naam nome nombre bezeichnung libelle designation"),
    (Column::Name, 2, "description display beschreibung beschrijving descripcion descrizione"),
    (Column::Lab, 0, "lab laboratory labor laboratoire laboratorio laboratorium facility einrichtung etablissement"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_seven_languages() {
        let row = |headings: &str| headings.split('|').map(|one| meaning(one).map(|(is, _)| is)).collect::<Vec<_>>();
        let all = |columns: &[Column]| columns.iter().copied().map(Some).collect::<Vec<_>>();
        use Column::{Code, Date, Flag, High, Lab, Low, Name, Note, Range, Unit, Unused, Value};
        for (headings, expected) in [
            (
                "Collection Date|Test Name|Result|Units|Reference Range|Flag|LOINC|Lab|Comments",
                &[Date, Name, Value, Unit, Range, Flag, Code, Lab, Note][..],
            ),
            ("Date|Examen|Résultat|Unité|Valeurs de référence|Commentaire", &[Date, Name, Value, Unit, Range, Note]),
            ("Datum|Untersuchung|Wert|Einheit|Referenzbereich|Bemerkung", &[Date, Name, Value, Unit, Range, Note]),
            ("Fecha|Prueba|Resultado|Unidades|Valores de referencia", &[Date, Name, Value, Unit, Range]),
            ("Data prelievo|Esame|Risultato|Unità di misura|Valori di riferimento", &[Date, Name, Value, Unit, Range]),
            ("Data|Exame|Resultado|Unidade|Intervalo de referência", &[Date, Name, Value, Unit, Range]),
            ("Datum|Bepaling|Uitslag|Eenheid|Referentiewaarden|Opmerking", &[Date, Name, Value, Unit, Range, Note]),
            (
                "Patient Name|Date of Birth|Ref Low|Ref High|Result date|Lab name",
                &[Unused, Unused, Low, High, Date, Lab],
            ),
        ] {
            assert_eq!(row(headings), all(expected), "{headings}");
        }
        assert_eq!(row("Street|2024-01-02|5.4|"), [None; 4]);
    }
}
