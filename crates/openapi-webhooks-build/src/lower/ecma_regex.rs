//! Translates ECMA-262 patterns to the syntax of the `regex` crate, which matches in linear time.
//!
//! regress parses a pattern first, so this file only handles valid ones. Everything whose meaning is
//! uncertain is [`Unsupported`]: an untranslated pattern is a warning, but a wrong translation would
//! reject valid payloads.

use regex_syntax::hir::{Class, Hir, HirKind};
use regex_syntax::utf8::{Utf8Sequence, Utf8Sequences};

use crate::model::Pattern;

/// Why a pattern is not enforced.
#[derive(Debug, PartialEq)]
pub(crate) enum Unsupported {
    /// It is not a valid ECMA-262 pattern.
    Invalid(String),
    /// It contains backreferences or lookaround that only a backtracking engine can match.
    Backtracking,
    /// Its automaton would be too large.
    TooLarge,
    /// It contains a construct that engines interpret differently, or that cannot match UTF-8 text.
    Construct(String),
}

/// The maximum size of a pattern, in bytes and in alternatives, because regress parses recursively.
const MAX_LENGTH: usize = 16 * 1024;
const MAX_ALTERNATIVES: usize = 1000;

/// The maximum size of the automaton, in states of the NFA: `^[\s\S]{1,5000}$` and `^\p{L}{1,255}$` fit.
/// The runtime's limit in bytes is far higher.
const MAX_STATES: u64 = 200_000;

/// Each position counts as at least this many states, which bounds the time per byte of text.
const MIN_STATES_PER_POSITION: u64 = 20;

const DIGITS: &str = "0-9";
const WORD: &str = "0-9A-Za-z_";
const SPACES: &str =
    r"\x09-\x0d\x20\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}";
const LINE_ENDS: &str = r"\n\r\u{2028}\u{2029}";
const ANY: &str = r"\x00-\u{10ffff}";

/// Translates a pattern, parsed with the flag `u` as JSON Schema recommends (2020-12 Core, section 6.4),
/// or without the flag if it is only valid that way.
pub(crate) fn translate(text: &str) -> Result<Pattern, Unsupported> {
    if text.len() > MAX_LENGTH || text.matches('|').count() >= MAX_ALTERNATIVES {
        return Err(Unsupported::TooLarge);
    }
    let is_unicode = regress::Regex::with_flags(text, "u").is_ok();
    if !is_unicode {
        regress::Regex::new(text).map_err(|error| Unsupported::Invalid(error.text))?;
    }
    let mut translator = Translator {
        rest: text,
        is_unicode,
    };
    let alternatives = translator.disjunction()?;
    let pattern = split(text, alternatives)?;
    let mut states = 0;
    for regex in pattern.matches.iter().chain(&pattern.rejects) {
        states += self::states(&parse(regex)?);
    }
    if states > MAX_STATES {
        return Err(Unsupported::TooLarge);
    }
    Ok(pattern)
}

fn parse(regex: &str) -> Result<Hir, Unsupported> {
    use regex_syntax::Error;
    use regex_syntax::ast::ErrorKind;
    regex_syntax::parse(regex).map_err(|error| match error {
        Error::Parse(error) => match error.kind() {
            ErrorKind::DecimalInvalid | ErrorKind::NestLimitExceeded(_) => Unsupported::TooLarge,
            _ => construct(regex),
        },
        _ => construct(regex),
    })
}

fn construct(text: &str) -> Unsupported {
    Unsupported::Construct(text.to_owned())
}

/// An upper bound of the states that the expression needs.
fn states(hir: &Hir) -> u64 {
    let sum = |parts: &[Hir]| {
        let states = parts.iter().map(states);
        states.fold(0, u64::saturating_add)
    };
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => MIN_STATES_PER_POSITION * literal.0.len() as u64,
        HirKind::Class(class) => states_of_class(class).max(MIN_STATES_PER_POSITION),
        HirKind::Capture(capture) => states(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => sum(parts),
        HirKind::Repetition(repetition) => {
            let times = repetition.max.unwrap_or(repetition.min + 1);
            states(&repetition.sub).saturating_mul(times.into())
        }
    }
}

/// The nodes of the tree of a class's UTF-8 sequences. A scalar value is a transition, which counts as a
/// quarter of a state.
fn states_of_class(class: &Class) -> u64 {
    let Class::Unicode(class) = class else {
        return 1;
    };
    let ranges = class.ranges().iter();
    let sequences = ranges.flat_map(|range| Utf8Sequences::new(range.start(), range.end()));
    let (mut inner, mut leaves) = (0, 0_u64);
    let mut before: Option<Utf8Sequence> = None;
    for sequence in sequences {
        let known = before.as_ref().map_or(&[][..], Utf8Sequence::as_slice);
        let shared = sequence
            .into_iter()
            .zip(known)
            .take_while(|(one, other)| one == other);
        inner += (sequence.len() - 1).saturating_sub(shared.count()) as u64;
        leaves += 1;
        before = Some(sequence);
    }
    inner + leaves.div_ceil(4)
}

/// A part of an alternative.
#[derive(Debug)]
enum Term {
    Start,
    End,
    Look {
        is_ahead: bool,
        is_negative: bool,
        body: String,
    },
    /// An expression of the `regex` crate that a quantifier may follow, or one with its quantifier.
    Other(String),
}

type Disjunction = Vec<Vec<Term>>;

/// Splits lookaheads at the start and lookbehinds at the end from the pattern. If `^` or `$` fixes their
/// position, they become separate conditions.
fn split(text: &str, mut alternatives: Disjunction) -> Result<Pattern, Unsupported> {
    let mut pattern = Pattern {
        text: text.to_owned(),
        matches: Vec::new(),
        rejects: Vec::new(),
    };
    if let [terms] = alternatives.as_mut_slice() {
        let before = terms.iter().take_while(|term| is_before(term)).count();
        let mut rest = terms.split_off(before);
        let after = rest.iter().rev().take_while(|term| is_after(term)).count();
        let suffix = rest.split_off(rest.len() - after);
        let mut prefix = std::mem::replace(terms, rest);
        if let Some(start) = prefix.iter().position(|term| matches!(term, Term::Start)) {
            terms.insert(0, prefix.remove(start));
            prefix = conditions(prefix, &mut pattern);
        }
        terms.splice(0..0, prefix);
        let has_end = suffix.iter().any(|term| matches!(term, Term::End));
        let suffix = if has_end {
            let mut rest = conditions(suffix, &mut pattern);
            rest.truncate(1);
            rest
        } else {
            suffix
        };
        terms.extend(suffix);
    }
    pattern.matches.insert(0, plain(alternatives)?);
    Ok(pattern)
}

fn is_before(term: &Term) -> bool {
    matches!(term, Term::Start | Term::Look { is_ahead: true, .. })
}

fn is_after(term: &Term) -> bool {
    matches!(
        term,
        Term::End
            | Term::Look {
                is_ahead: false,
                ..
            }
    )
}

/// Moves lookaround into the pattern's conditions, and returns the other terms.
fn conditions(terms: Vec<Term>, pattern: &mut Pattern) -> Vec<Term> {
    let mut others = Vec::new();
    for term in terms {
        match term {
            Term::Look {
                is_ahead,
                is_negative,
                body,
            } => {
                let list = match is_negative {
                    true => &mut pattern.rejects,
                    false => &mut pattern.matches,
                };
                list.push(match is_ahead {
                    true => format!("^(?:{body})"),
                    false => format!("(?:{body})$"),
                });
            }
            other => others.push(other),
        }
    }
    others
}

/// The expression of alternatives without lookaround.
fn plain(alternatives: Disjunction) -> Result<String, Unsupported> {
    let plain = |term| match term {
        Term::Start => Ok("^".to_owned()),
        Term::End => Ok("$".to_owned()),
        Term::Other(text) => Ok(text),
        Term::Look { .. } => Err(Unsupported::Backtracking),
    };
    let alternatives = alternatives.into_iter();
    let alternatives = alternatives.map(|terms| terms.into_iter().map(plain).collect());
    Ok(alternatives.collect::<Result<Vec<String>, _>>()?.join("|"))
}

/// Translates a valid pattern from left to right.
struct Translator<'a> {
    rest: &'a str,
    is_unicode: bool,
}

/// The meaning of an escape or a character.
enum Atom {
    Char(char),
    /// The inside of a character class.
    Set(String),
}

impl Translator<'_> {
    fn disjunction(&mut self) -> Result<Disjunction, Unsupported> {
        let mut alternatives = vec![Vec::new()];
        while let Some(next) = self.rest.chars().next() {
            match next {
                ')' => break,
                '|' => {
                    self.skip("|");
                    alternatives.push(Vec::new());
                }
                _ => {
                    let term = self.term()?;
                    let term = self.quantified(term)?;
                    if let Some(terms) = alternatives.last_mut() {
                        terms.push(term);
                    }
                }
            }
        }
        Ok(alternatives)
    }

    fn term(&mut self) -> Result<Term, Unsupported> {
        if self.skip("(") {
            return self.group();
        }
        let text = match self.next()? {
            '^' => return Ok(Term::Start),
            '$' => return Ok(Term::End),
            '.' => format!("[^{LINE_ENDS}]"),
            '[' => self.class()?,
            // In ECMA-262, word characters are ASCII.
            '\\' if self.skip("b") => r"(?-u:\b)".to_owned(),
            '\\' if self.skip("B") => r"(?-u:\B)".to_owned(),
            '\\' => match self.escape()? {
                Atom::Char(char) => literal(char),
                Atom::Set(set) if set.starts_with('[') => set,
                Atom::Set(set) => format!("[{set}]"),
            },
            char => literal(char),
        };
        Ok(Term::Other(text))
    }

    /// A group after its `(`. Captures are not needed.
    fn group(&mut self) -> Result<Term, Unsupported> {
        let look = [
            ("?=", true, false),
            ("?!", true, true),
            ("?<=", false, false),
            ("?<!", false, true),
        ]
        .into_iter()
        .find(|(mark, ..)| self.skip(mark));
        if look.is_none() && self.rest.starts_with('?') && !self.skip("?:") {
            self.name()?;
        }
        let body = plain(self.disjunction()?)?;
        self.next()?;
        Ok(match look {
            Some((_, is_ahead, is_negative)) => Term::Look {
                is_ahead,
                is_negative,
                body,
            },
            None => Term::Other(format!("(?:{body})")),
        })
    }

    /// Skips `?<name>`. Flags such as `?i:` are not translated.
    fn name(&mut self) -> Result<(), Unsupported> {
        let name = self.rest.strip_prefix("?<");
        let Some((_, rest)) = name.and_then(|name| name.split_once('>')) else {
            return Err(construct("(?"));
        };
        self.rest = rest;
        Ok(())
    }

    /// The term with the quantifier that follows, if any. Laziness does not affect whether a text
    /// matches.
    fn quantified(&mut self, term: Term) -> Result<Term, Unsupported> {
        let Some((quantifier, length)) = quantifier(self.rest) else {
            return Ok(term);
        };
        self.rest = &self.rest[length..];
        self.skip("?");
        match term {
            Term::Other(text) => Ok(Term::Other(text + &quantifier)),
            Term::Look { .. } => Err(Unsupported::Backtracking),
            Term::Start | Term::End => Err(construct(&quantifier)),
        }
    }

    /// A character class after its `[`.
    fn class(&mut self) -> Result<String, Unsupported> {
        let is_negated = self.skip("^");
        let mut set = String::new();
        while !self.skip("]") {
            let first = self.class_atom()?;
            if !self.rest.starts_with('-') || self.rest.starts_with("-]") {
                set += &inside(first);
                continue;
            }
            self.skip("-");
            match (first, self.class_atom()?) {
                (Atom::Char(first), Atom::Char(last)) => {
                    set += &format!("{}-{}", literal(first), literal(last));
                }
                // Without the flag `u`, a hyphen next to a set is a literal hyphen.
                (first, last) => set += &format!("{}\\-{}", inside(first), inside(last)),
            }
        }
        Ok(match (is_negated, set.is_empty()) {
            (false, false) => format!("[{set}]"),
            (true, false) => format!("[^{set}]"),
            (false, true) => format!("[^{ANY}]"),
            (true, true) => format!("[{ANY}]"),
        })
    }

    fn class_atom(&mut self) -> Result<Atom, Unsupported> {
        match self.next()? {
            '\\' if self.skip("b") => Ok(Atom::Char('\u{8}')),
            '\\' => self.escape(),
            char => Ok(Atom::Char(char)),
        }
    }

    /// An escape after its backslash.
    fn escape(&mut self) -> Result<Atom, Unsupported> {
        let char = self.next()?;
        let set = |set: &str| Ok(Atom::Set(set.to_owned()));
        let negated = |set: &str| Ok(Atom::Set(format!("[^{set}]")));
        match char {
            'd' => set(DIGITS),
            'D' => negated(DIGITS),
            'w' => set(WORD),
            'W' => negated(WORD),
            's' => set(SPACES),
            'S' => negated(SPACES),
            't' => Ok(Atom::Char('\t')),
            'n' => Ok(Atom::Char('\n')),
            'v' => Ok(Atom::Char('\u{b}')),
            'f' => Ok(Atom::Char('\u{c}')),
            'r' => Ok(Atom::Char('\r')),
            'p' | 'P' if self.is_unicode => self.property(char),
            'x' => self.hex(2).and_then(code_point),
            'u' => self.unicode_escape(),
            'c' => self.control(),
            '0' if !self.rest.starts_with(|next: char| next.is_ascii_digit()) => {
                Ok(Atom::Char('\0'))
            }
            '1'..='9' | 'k' => Err(Unsupported::Backtracking),
            // Without the flag `u`, `\A` means `A`, but authors intend its meaning in other engines.
            char if char.is_alphanumeric() => Err(construct(&format!("\\{char}"))),
            char => Ok(Atom::Char(char)),
        }
    }

    /// `\p{…}` has the same names in the `regex` crate. Its parser rejects names that it does not
    /// support.
    fn property(&mut self, letter: char) -> Result<Atom, Unsupported> {
        let Some((name, rest)) = self.rest.split_once('}') else {
            return Err(construct("\\p"));
        };
        self.rest = rest;
        Ok(Atom::Set(format!("\\{letter}{name}}}")))
    }

    fn control(&mut self) -> Result<Atom, Unsupported> {
        match self.next()? {
            letter if letter.is_ascii_alphabetic() => Ok(Atom::Char(char::from(letter as u8 % 32))),
            _ => Err(construct("\\c")),
        }
    }

    /// `\u{…}`, `\uHHHH`, or a surrogate pair. A single surrogate matches no text.
    fn unicode_escape(&mut self) -> Result<Atom, Unsupported> {
        if !self.is_unicode {
            return self.hex(4).and_then(code_point);
        }
        if self.skip("{") {
            let Some((digits, rest)) = self.rest.split_once('}') else {
                return Err(construct("\\u"));
            };
            self.rest = rest;
            return u32::from_str_radix(digits, 16)
                .map_err(|_| construct("\\u"))
                .and_then(code_point);
        }
        let unit = self.hex(4)?;
        if (0xd800..0xdc00).contains(&unit) && self.skip("\\u") {
            let second = self.hex(4)?;
            if (0xdc00..0xe000).contains(&second) {
                return code_point(0x1_0000 + ((unit - 0xd800) << 10) + (second - 0xdc00));
            }
        }
        code_point(unit)
    }

    fn hex(&mut self, length: usize) -> Result<u32, Unsupported> {
        let digits = self.rest.get(..length);
        let digits = digits.filter(|digits| digits.chars().all(|digit| digit.is_ascii_hexdigit()));
        let value = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let value = value.ok_or_else(|| construct("\\u"))?;
        self.rest = &self.rest[length..];
        Ok(value)
    }

    fn next(&mut self) -> Result<char, Unsupported> {
        let mut chars = self.rest.chars();
        let next = chars.next().ok_or_else(|| construct(""));
        self.rest = chars.as_str();
        next
    }

    fn skip(&mut self, mark: &str) -> bool {
        match self.rest.strip_prefix(mark) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

/// The quantifier at the start of a text, and its length in the text.
fn quantifier(text: &str) -> Option<(String, usize)> {
    if text.starts_with(['*', '+', '?']) {
        return Some((text[..1].to_owned(), 1));
    }
    let (inside, _) = text.strip_prefix('{')?.split_once('}')?;
    let (least, most) = inside.split_once(',').unwrap_or((inside, ""));
    let is_number = |text: &str| text.chars().all(|char| char.is_ascii_digit());
    let is_quantifier = !least.is_empty() && is_number(least) && is_number(most);
    is_quantifier.then(|| (format!("{{{inside}}}"), inside.len() + 2))
}

fn code_point(value: u32) -> Result<Atom, Unsupported> {
    let char = char::from_u32(value).ok_or_else(|| construct("half of a surrogate pair"));
    char.map(Atom::Char)
}

fn inside(atom: Atom) -> String {
    match atom {
        Atom::Char(char) => literal(char),
        Atom::Set(set) => set,
    }
}

fn literal(char: char) -> String {
    if regex_syntax::is_meta_character(char) {
        format!("\\{char}")
    } else if char.is_control() || (char.is_whitespace() && char != ' ') {
        format!("\\x{{{:x}}}", u32::from(char))
    } else {
        char.to_string()
    }
}

#[cfg(test)]
mod tests;
