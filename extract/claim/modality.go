package claim

import "funn/extract/record"

// modality names the words by which a recommendation is put, strongest sense
// first within a sentence by place. Closed classes of nb, nn and en: modals,
// verbs of recommending, and the adjectives of need.
type modality struct {
	words    map[string]bool
	strength record.Strength
}

var (
	shall     = modality{wordSet("må måtte skal nødvendig nødvendige naudsynt naudsynte avgjørende avgjerande påkrevd påkravd must shall essential necessary crucial"), record.StrengthMust}
	should    = modality{wordSet("bør burde anbefaler anbefales anbefalt anbefalast tilrår tilrås tilrådd tilråding tilrådinger fraråder frarår foreslår foreslås foreslått føreslår føreslås oppfordrer oppfordres oppmodar behov ber rår råder should ought recommend recommends recommended propose proposes suggest suggests advise advises"), record.StrengthShould}
	could     = modality{wordSet("kan kunne fordel hensiktsmessig formålstjenlig føremålstenleg vurdere vurderes vurderer can could may might consider"), record.StrengthCould}
	negations = wordSet("ikke ikkje aldri ingen inga ingen verken hverken unngå unngås not never no avoid")
)

// modalityOf is the word that carries the recommendation and how strong it is.
func modalityOf(t *text) (word string, s record.Strength) {
	best := -1
	for _, m := range []modality{should, shall} {
		if i := t.find(m.words, 0); i >= 0 && (best < 0 || i < best && m.strength != record.StrengthMust) {
			best, word, s = i, t.words[i], m.strength
		}
	}
	if best >= 0 {
		return word, s
	}
	if i := t.find(could.words, 0); i >= 0 {
		return t.words[i], record.StrengthCould
	}
	return "", record.StrengthImplicit
}

// polarityOf is negative where the modality is negated within its clause.
func polarityOf(t *text) record.Polarity {
	if t.find(against, 0) >= 0 {
		return record.PolarityNegative
	}
	for _, m := range []modality{should, shall} {
		i := t.find(m.words, 0)
		if i < 0 {
			continue
		}
		for k := i + 1; k < len(t.words) && k <= i+4; k++ {
			if negations[t.words[k]] && !inPurpose(t, i, k) {
				return record.PolarityNegative
			}
		}
	}
	return record.PolarityPositive
}

// inPurpose reports whether word k stands behind a word that opens a new clause.
func inPurpose(t *text, from, k int) bool {
	for i := from + 1; i < k; i++ {
		if subordinators[t.words[i]] {
			return true
		}
	}
	return false
}

// subordinators open a clause within a sentence.
var subordinators = wordSet("at som der når hvis dersom om fordi siden mens slik for så da medan viss sidan that which who when if because while so")
