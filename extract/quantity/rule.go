package quantity

import "funn/extract/record"

// The rules of the quantity stage, as they stand in the rule column.
const (
	rulePercent     = "quantity/percent"
	rulePoint       = "quantity/percentage-point"
	rulePermille    = "quantity/permille"
	ruleCoordinated = "quantity/coordinated"
	RuleElided      = "quantity/elided"
	RuleRatio       = "quantity/ratio"
	RuleEvery       = "quantity/every"
	RuleFraction    = "quantity/fraction"
	RuleShareNoun   = "quantity/share-noun"
	ruleTableShare  = "quantity/table"
	ruleMoney       = "money/currency"
	ruleKroner      = "money/kroner"
	ruleMoneyList   = "money/coordinated"
	RuleMoneyElided = "money/elided"
	ruleMoneyTable  = "money/table"
)

// ownRule is the rule of a mention that has its unit beside it.
func ownRule(m *Mention) string {
	switch {
	case m.Money() && !m.Unit.Explicit:
		return RuleMoneyElided
	case m.Money() && m.Unit.Currency == "NOK":
		return ruleKroner
	case m.Money():
		return ruleMoney
	case m.Form == record.FormPercentagePoint:
		return rulePoint
	case m.Form == record.FormPermille:
		return rulePermille
	}
	return rulePercent
}

// lentRule is the rule of a mention that shares the unit u of another.
func lentRule(u *Unit) string {
	switch {
	case u.Kind != UnitMoney:
		return ruleCoordinated
	case !u.Explicit:
		return RuleMoneyElided
	}
	return ruleMoneyList
}
