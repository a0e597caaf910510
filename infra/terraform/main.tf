data "aws_partition" "current" {}

data "aws_region" "current" {}

data "aws_caller_identity" "current" {}

locals {
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.region
  account    = data.aws_caller_identity.current.account_id
  create_vpc = var.vpc_id == null
  vpc_id     = local.create_vpc ? aws_vpc.this[0].id : var.vpc_id
}

resource "aws_iam_role" "caller" {
  name               = "${var.name}-caller"
  description        = "Workflows of ${var.repository} that use the runner pool"
  assume_role_policy = local.caller_trust

  depends_on = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy" "caller" {
  name   = "runner-pool-caller"
  role   = aws_iam_role.caller.id
  policy = local.caller_policy
}

resource "aws_iam_openid_connect_provider" "github" {
  count = var.create_oidc_provider ? 1 : 0

  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "instance" {
  name               = "${var.name}-instance"
  description        = "Machines of the runner pool of ${var.repository}"
  assume_role_policy = local.instance_trust
}

resource "aws_iam_role_policy" "instance" {
  name   = "runner-pool-instance"
  role   = aws_iam_role.instance.id
  policy = local.instance_policy
}

resource "aws_iam_instance_profile" "instance" {
  name = "${var.name}-instance"
  role = aws_iam_role.instance.name
}

resource "aws_iam_service_linked_role" "spot" {
  count = var.create_spot_service_linked_role ? 1 : 0

  aws_service_name = "spot.amazonaws.com"
}

resource "aws_security_group" "instance" {
  name        = "${var.name}-instance"
  description = "Runner pool - everything out, nothing in"
  vpc_id      = local.vpc_id

  tags = { Name = var.name }
}

resource "aws_vpc_security_group_egress_rule" "all" {
  security_group_id = aws_security_group.instance.id
  description       = "what jobs download"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
